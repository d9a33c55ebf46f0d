using System.Globalization;
using System.Xml.Linq;
using ImppOffice.Api.Texts;
using ImppOffice.Planning.Documents;
using ImppOffice.Word.Comparing;

namespace ImppOffice.Api.Reports;

/// <summary>
/// Both versions as a whole in two columns, line by line: what differs is marked and linked, figures that changed stand at
/// the top. No script, nothing fetched; readable on paper, on a small screen (one column) and by a screen reader.
/// </summary>
public static class SideBySidePage
{
    public static string Write(PlanningDocument old, PlanningDocument now, Comparison comparison, string language)
    {
        var texts = ComparisonTexts.Shipped;
        var phrases = new ComparisonPhrases(texts, language);
        return ComparisonPage.Write(
            comparison,
            phrases,
            phrases.Say(texts.SideBySide.Title),
            ReportStyle.SideBySideElement,
            new SideBySideSummary(comparison, phrases).Write(),
            Documents(old, now, comparison, phrases),
            Outside(comparison, phrases));
    }

    private static XElement Documents(PlanningDocument old, PlanningDocument now, Comparison comparison, ComparisonPhrases phrases)
    {
        var texts = ComparisonTexts.Shipped;
        var marks = new SideMarks(comparison);
        var line = new SideBySideLine(marks, phrases, comparison.Differences.Count);
        return new XElement(
            "section",
            new XAttribute("aria-labelledby", "documents"),
            new XElement("h2", new XAttribute("id", "documents"), phrases.Say(texts.SideBySide.Documents)),
            new XElement(
                "div",
                // The columns run as the documents do; each text runs as it is written.
                new XAttribute("dir", IsRightToLeft(now.Language) ? "rtl" : "ltr"),
                new XElement("div", new XAttribute("class", "pair columns"), new XAttribute("aria-hidden", "true"), new XElement("div", phrases.Say(texts.Earlier)), new XElement("div", phrases.Say(texts.Later))),
                SidePair.Align(SideLine.Of(old), SideLine.Of(now), marks).Select(line.Write)));
    }

    private static XElement? Outside(Comparison comparison, ComparisonPhrases phrases)
    {
        var line = new SideBySideLine(new SideMarks(comparison), phrases, comparison.Differences.Count);
        var outside = comparison.Differences.Select((difference, index) => (Difference: difference, Number: index + 1)).Where(entry => (entry.Difference.New ?? entry.Difference.Old)!.Paragraph == 0).ToList();
        return outside.Count == 0 ? null : new XElement(
            "section",
            new XElement("h2", phrases.Say(ComparisonTexts.Shipped.SideBySide.Outside)),
            outside.Select(entry => line.Write(entry.Difference, entry.Number)));
    }

    private static bool IsRightToLeft(string? language) => language is not null && CultureInfo.GetCultureInfo(language).TextInfo.IsRightToLeft;
}
