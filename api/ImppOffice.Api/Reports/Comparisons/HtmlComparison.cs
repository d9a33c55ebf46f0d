using System.Xml.Linq;
using ImppOffice.Api.Texts;
using ImppOffice.Word.Comparing;

namespace ImppOffice.Api.Reports;

/// <summary>The two versions side by side on a page of its own: no script, nothing fetched, readable on paper and by a screen reader.</summary>
public static class HtmlComparison
{
    public static string Write(Comparison comparison, string language)
    {
        var texts = ComparisonTexts.Shipped;
        var phrases = new ComparisonPhrases(texts, language);
        return ComparisonPage.Write(
            comparison, phrases, phrases.Say(texts.Title), ReportStyle.ComparisonElement, ComparisonSections.Of(comparison, phrases).Select(section => Section(section, texts, phrases)));
    }

    private static XElement Section(ComparisonSection section, ComparisonTexts texts, ComparisonPhrases phrases) => new(
        "section",
        Html.Foreign("h2", section.Title),
        new XElement(
            "table",
            new XAttribute("class", "versions"),
            new XElement("thead", new XElement("tr", new[] { texts.What, texts.Earlier, texts.Later }.Select(text => Html.Heading("col", phrases.Say(text))))),
            new XElement("tbody", section.Differences.Select(difference => Row(difference, phrases)))));

    private static XElement Row(Difference difference, ComparisonPhrases phrases) => new(
        "tr",
        new XElement("th", new XAttribute("scope", "row"), Html.Text(phrases.Head(difference)), phrases.Details(difference).Select(detail => new XElement("p", Html.Text(detail)))),
        Version(difference.Old is null ? [] : difference.Text.Where(piece => piece.Change != PieceChange.Added), "del"),
        Version(difference.New is null ? [] : difference.Text.Where(piece => piece.Change != PieceChange.Removed), "ins"));

    private static XElement Version(IEnumerable<TextPiece> pieces, string changed) => new(
        "td",
        new XAttribute("dir", "auto"),
        pieces.Select(piece => piece.Change == PieceChange.Same ? (XNode)new XText(Html.Text(piece.Text)) : new XElement(changed, Html.Text(piece.Text))));
}
