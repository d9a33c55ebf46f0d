using ImppOffice.Planning.Templates;

namespace ImppOffice.Planning.Consistency.Facts.Values;

/// <summary>Reads what a text says. What says more than one thing, or can be read in two ways, stays words.</summary>
public static class FactValueText
{
    /// <summary>What stands between figures that are to be added up.</summary>
    public const string Plus = " + ";

    private const int LongestValue = 200;
    private static readonly FactValue.Words Words = new();

    /// <summary>The value of a text.</summary>
    /// <param name="text">The text as written.</param>
    /// <param name="holds">What it is expected to say.</param>
    /// <param name="language">Its language (BCP 47), or null where it is not known.</param>
    /// <param name="heading">The heading of its column, which may name a unit; empty where there is none.</param>
    public static FactValue Read(string text, FactHolds holds, string? language, string heading = "") =>
        string.IsNullOrWhiteSpace(text) || (text.Length > LongestValue && !text.Contains(Plus, StringComparison.Ordinal)) ? Words : holds switch
        {
            FactHolds.Figure => (text.Contains(Plus, StringComparison.Ordinal) ? Sum(text, language, HeadingUnit.Of(heading)) : FigureText.Read(text, language, HeadingUnit.Of(heading))) ?? (FactValue)Words,
            FactHolds.Date => TimeText.Read(text) ?? Words,
            FactHolds.Resolution => ResolutionCitation.Find(text).Take(2).ToList() is [var only] ? only.Value : Words,
            _ => Words,
        };

    // The coarsest summand tells how exact a sum is; one that is not a figure, or counts something else, leaves none.
    private static FactValue.Figure? Sum(string text, string? language, HeadingUnit unit)
    {
        var figures = text.Split(Plus).Select(part => FigureText.Read(part, language, unit)).ToList();
        return figures.TrueForAll(figure => figure is { Least: null, Most: null } && figure.Unit == figures[0]?.Unit)
            ? new FactValue.Figure(figures.Sum(figure => figure!.Number), figures[0]!.Unit, figures.Max(figure => figure!.Step))
            : null;
    }
}
