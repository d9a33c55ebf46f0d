using ImppOffice.Planning.Consistency.Facts;
using ImppOffice.Planning.Consistency.Linking;
using ImppOffice.Planning.Consistency.Matching;

namespace ImppOffice.Planning.Consistency.Relations;

/// <summary>The figures that a total says it adds up.</summary>
internal static class Summands
{
    /// <summary>The figures of its part <c>adds</c>, or null where it has none or one is no figure.</summary>
    public static IReadOnlyList<FactValue.Figure>? Of(StatedItem total)
    {
        var pieces = total.Part("adds")?.Text.Split(" + ", StringSplitOptions.RemoveEmptyEntries) ?? [];
        var figures = pieces.Select(piece => new StatementText(piece).Figures.ToList()).Where(found => found.Count == 1).Select(found => found[0].Figure).OfType<FactValue.Figure>().ToList();
        return pieces.Length > 0 && figures.Count == pieces.Length ? figures : null;
    }

    /// <summary>Whether they come to a total, but for what rounding of figures written short explains.</summary>
    public static bool Agree(IReadOnlyList<FactValue.Figure> figures, FactValue.Figure total) =>
        Math.Abs(total.Number - figures.Sum(figure => figure.Number)) <= figures.Append(total).Where(figure => figure.Step != 1 || figure.Unit == "%").Sum(figure => figure.Step / 2);
}
