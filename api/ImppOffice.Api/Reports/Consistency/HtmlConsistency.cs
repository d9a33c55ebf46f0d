using System.Xml.Linq;
using ImppOffice.Api.Texts;
using ImppOffice.Planning.Consistency.Runs;

namespace ImppOffice.Api.Reports;

/// <summary>The consistency report on a page of its own: no script, nothing fetched, readable on paper, in black and white and by a screen reader.</summary>
public sealed class HtmlConsistency(ConsistencyTexts texts)
{
    public string Write(ConsistencyReport report)
    {
        var phrases = new ConsistencyPhrases(texts, report.Language);
        var title = phrases.Say(texts.Title);
        var open = report.Outcomes.Where(finding => finding.IsOpen).ToList();
        var page = new XElement(
            "html",
            new XAttribute("lang", report.Language),
            new XElement(
                "head",
                new XElement("meta", new XAttribute("charset", "utf-8")),
                new XElement("meta", new XAttribute("name", "viewport"), new XAttribute("content", "width=device-width, initial-scale=1")),
                new XElement("title", Html.Text($"{report.Mission} - {title}")),
                new XElement("style", ReportStyle.ConsistencyElement)),
            new XElement(
                "body",
                new XElement(
                    "main",
                    new XElement("h1", title),
                    Html.Foreign("p", phrases.Head(report)),
                    new XElement("p", new XAttribute("class", "verdict"), Html.Text(phrases.Verdict(report))),
                    List(phrases.Say(texts.Documents), "ol", report.Documents.Select(phrases.Document)),
                    new XElement("h2", phrases.Say(texts.Findings)),
                    open.Count == 0 ? new XElement("p", phrases.Say(texts.Agree)) : null,
                    open.Select(new HtmlConsistencyFinding(texts, phrases).Section),
                    report.Coverage.Rows.Count == 0 ? null : new HtmlCoverage(texts, phrases).Section(report),
                    report.Suspect.Count == 0 ? null : List(phrases.Say(texts.Suspect), "ul", report.Suspect.Select(side => phrases.Place(side.Place))),
                    report.NotAssessed.Count == 0 ? null : List(phrases.Say(texts.NotAssessed), "ul", report.NotAssessed.Select(item => item.Reason)))));
        return "<!DOCTYPE html>\n" + page.ToString(SaveOptions.DisableFormatting) + "\n";
    }

    private static XElement List(string heading, string kind, IEnumerable<string> items) =>
        new("section", new XElement("h2", heading), new XElement(kind, items.Select(item => Html.Foreign("li", item))));
}
