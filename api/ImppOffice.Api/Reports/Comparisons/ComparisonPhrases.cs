using System.Globalization;
using ImppOffice.Api.Texts;
using ImppOffice.Planning;
using ImppOffice.Word.Comparing;

namespace ImppOffice.Api.Reports;

/// <summary>What the text and the HTML comparison say, in one language.</summary>
public sealed class ComparisonPhrases(ComparisonTexts texts, string language)
{
    private const string Between = " › ";

    public string Language => language;

    public string Say(LocalText text, params object?[] blanks) =>
        blanks.Length == 0 ? text.In(language) : string.Format(CultureInfo.InvariantCulture, text.In(language), blanks);

    public string Counts(Comparison comparison) => comparison.Same
        ? Say(texts.Same)
        : $"{Say(texts.Total, comparison.Differences.Count)} ({string.Join(", ", comparison.Counts.Select(count => Say(texts.Labelled, Say(texts.Kinds[count.Key]), count.Value)))})";

    /// <summary>The section of the new version, or of the old one for what is gone.</summary>
    public string Section(Difference difference) => Section((difference.New ?? difference.Old)!);

    /// <summary>What happened to what, and where: "Changed: table cell, element S-4, paragraph 12".</summary>
    public string Head(Difference difference)
    {
        var place = (difference.New ?? difference.Old)!;
        IEnumerable<string?> parts =
        [
            Say(texts.Labelled, Say(texts.Kinds[difference.Kind]), Say(texts.Scopes[difference.Scope])),
            place.Element is null ? null : Say(texts.Element, place.Element),
            place.Paragraph == 0 ? null : Say(texts.Paragraph, place.Paragraph),
            difference.Kind == DifferenceKind.Moved ? Say(texts.MovedFrom, $"{Section(difference.Old!)}, {Say(texts.Paragraph, difference.Old!.Paragraph)}") : null,
        ];
        return string.Join(", ", parts.OfType<string>());
    }

    /// <summary>The figures and the style that changed, a line each.</summary>
    public IEnumerable<string> Details(Difference difference)
    {
        if (difference.Figures.Count > 0)
        {
            yield return Say(texts.Figures, string.Join("; ", difference.Figures.Select(figure => Becomes(figure.Old ?? Say(texts.Nothing), figure.New ?? Say(texts.Nothing)))));
        }

        if (difference.Style is { } style)
        {
            yield return Say(texts.Style, Becomes(Named(style.Old), Named(style.New)));
        }
    }

    public string Noted(RedlineNote note) => note.Example.Length > 0
        ? Say(texts.Noted, Say(texts.Notes[note.Kind]), note.Count, note.Example)
        : Say(texts.Labelled, Say(texts.Notes[note.Kind]), note.Count);

    private string Section(DifferencePlace place) => place.Section.Count == 0 ? Say(texts.Outside) : string.Join(Between, place.Section);

    private string Becomes(string old, string now) => Say(texts.Figure, old, now);

    private string Named(string style) => style.Length > 0 ? style : Say(texts.Plain);
}
