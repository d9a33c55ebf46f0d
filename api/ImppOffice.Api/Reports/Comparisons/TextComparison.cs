using ImppOffice.Api.Texts;
using ImppOffice.Planning.Documents;
using ImppOffice.Word.Comparing;

namespace ImppOffice.Api.Reports;

/// <summary>The comparison a person reads in a terminal: section by section, in 80 columns.</summary>
public static class TextComparison
{
    private const int Indent = 2;

    public static string Write(Comparison comparison, string language)
    {
        var texts = ComparisonTexts.Shipped;
        var phrases = new ComparisonPhrases(texts, language);
        IEnumerable<string> lines =
        [
            .. LineWrap.Lines(phrases.Say(texts.Versions, comparison.Old, comparison.New), 0),
            .. LineWrap.Lines(phrases.Counts(comparison), 0),
            .. comparison.Same ? [] : LineWrap.Lines(phrases.Say(texts.Pieces), 0),
            .. ComparisonSections.Of(comparison, phrases).SelectMany(section => Section(section, phrases)),
        ];
        return string.Concat(lines.Select(line => line + "\n"));
    }

    private static IEnumerable<string> Section(ComparisonSection section, ComparisonPhrases phrases) =>
    [
        "",
        .. LineWrap.Lines(section.Title, 0),
        .. section.Differences.SelectMany(difference => Lines(difference, phrases)),
    ];

    private static IEnumerable<string> Lines(Difference difference, ComparisonPhrases phrases) =>
    [
        "",
        .. LineWrap.Lines(phrases.Head(difference), Indent),
        .. LineWrap.Lines(Text(difference), 2 * Indent),
        .. phrases.Details(difference).SelectMany(detail => LineWrap.Lines(detail, 2 * Indent)),
    ];

    // Words that did not change need only be recognised.
    private static string Text(Difference difference) => difference.Text is [{ Change: PieceChange.Same } whole]
        ? PlainText.Snippet(whole.Text)
        : string.Concat(difference.Text.Select(Marked));

    private static string Marked(TextPiece piece) => piece.Change switch
    {
        PieceChange.Removed => $"[-{piece.Text}-]",
        PieceChange.Added => $"{{+{piece.Text}+}}",
        _ => piece.Text,
    };
}
