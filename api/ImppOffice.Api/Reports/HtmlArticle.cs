using System.Xml.Linq;
using ImppOffice.Api.Texts;
using ImppOffice.Planning;
using ImppOffice.Planning.Checks;
using ImppOffice.Planning.Templates;

namespace ImppOffice.Api.Reports;

/// <summary>One document's part of the HTML report.</summary>
public sealed class HtmlArticle(ReportTexts texts, ReportPhrases phrases)
{
    private readonly HtmlFindings findings = new(texts, phrases);

    public XElement Of(CheckReport report, TemplateLibrary library)
    {
        var outline = ReportOutline.Of(report, library.Find(report.Kind).OrThrow(), texts);
        return new XElement(
            "article",
            Html.Foreign("h2", report.Document),
            Paragraph(phrases.JudgedAs(report)),
            Paragraph(phrases.Reading(report.View) + "."),
            report.Lenses.Count > 0 ? Paragraph(phrases.Say(texts.LensesOn, string.Join(", ", report.Lenses))) : null,
            new XElement("p", new XAttribute("class", "verdict"), Html.Text($"{(report.Summary.Complete ? "✓" : "✗")} {phrases.Verdict(report)}. {phrases.VerdictMeans(report)}")),
            phrases.Waivers(report) is { } waivers ? Paragraph(waivers) : null,
            Figures(report.Summary),
            outline.Select(findings.Section),
            outline.Count == 0 ? Paragraph(phrases.Say(texts.NothingOpen)) : null,
            WhatIf(report.WhatIf),
            NotAssessed(report.NotAssessed));
    }

    private XElement Figures(ReportSummary summary)
    {
        return new XElement(
            "table",
            new XAttribute("class", "figures"),
            new XElement("caption", phrases.Say(texts.Figures)),
            new XElement("thead", Row("col", phrases.Say(texts.Outcome), new[] { texts.Essential, texts.Expected, texts.Advisory, texts.Total }.Select(text => Html.Heading("col", phrases.Say(text))))),
            new XElement(
                "tbody",
                Counts(texts.NotMet, summary.NotMet),
                Counts(texts.NeedsReview, summary.NeedsReview),
                summary.Waived > 0 ? Row("row", phrases.Say(texts.Waived), Spanning(summary.Waived)) : null,
                Row("row", phrases.Say(texts.Met), Spanning(summary.Met)),
                Row("row", phrases.Say(texts.NotApplicable), Spanning(summary.NotApplicable))));

        XElement Counts(LocalText label, SeverityCounts counts) =>
            Row("row", phrases.Say(label), new[] { counts.Essential, counts.Expected, counts.Advisory, counts.Total }.Select(count => new XElement("td", count)));

        static XElement Row(string scope, string label, IEnumerable<XElement> cells) => new("tr", Html.Heading(scope, label), cells);

        static IEnumerable<XElement> Spanning(int count) => [new XElement("td", new XAttribute("colspan", 4), count)];
    }

    private XElement? WhatIf(WhatIf? whatIf) =>
        whatIf is null ? null : new XElement(
            "section",
            new XElement("h3", phrases.Say(texts.WhatIf, whatIf.Changes)),
            new XElement("ul", phrases.Settlings(whatIf).Select(line => new XElement("li", Html.Text(line)))));

    private XElement? NotAssessed(IReadOnlyList<NotAssessed> items) =>
        items.Count == 0 ? null : new XElement(
            "section",
            new XElement("h3", phrases.Say(texts.NotAssessed)),
            new XElement("ul", items.Select(item => new XElement("li", Html.Text(item.Reason)))));

    private static XElement Paragraph(string text) => new("p", Html.Text(text));
}
