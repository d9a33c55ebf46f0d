using System.Xml.Linq;
using ImppOffice.Api.Texts;
using ImppOffice.Planning;
using ImppOffice.Planning.Checks;

namespace ImppOffice.Api.Reports;

/// <summary>A page on its own: no script, nothing fetched, readable on paper, in black and white and by a screen reader.</summary>
public sealed class HtmlReport(ReportTexts texts)
{
    public string Write(ReportSet set)
    {
        var phrases = new ReportPhrases(texts, set.Language);
        var title = phrases.Say(texts.ReportTitle);
        var article = new HtmlArticle(texts, phrases);
        var page = new XElement(
            "html",
            new XAttribute("lang", set.Language),
            new XAttribute("dir", Direction(set.Language)),
            new XElement(
                "head",
                new XElement("meta", new XAttribute("charset", "utf-8")),
                new XElement("meta", new XAttribute("name", "viewport"), new XAttribute("content", "width=device-width, initial-scale=1")),
                new XElement("title", Html.Text(Title(title, set))),
                new XElement("style", ReportStyle.Element)),
            new XElement(
                "body",
                new XElement(
                    "main",
                    new XElement("h1", title),
                    set.Reports.Select(report => article.Of(report, set.Library)),
                    NotRead(set, phrases))));
        return "<!DOCTYPE html>\n" + page + "\n";
    }

    private static string Title(string title, ReportSet set) =>
        set.Documents.Count == 1 ? $"{set.Documents[0].Name} - {title}" : title;

    private static string Direction(string language) =>
        new System.Globalization.CultureInfo(language).TextInfo.IsRightToLeft ? "rtl" : "ltr";

    private XElement? NotRead(ReportSet set, ReportPhrases phrases) =>
        !set.Unreadable.Any() ? null : new XElement(
            "section",
            new XElement("h2", phrases.Say(texts.NotRead)),
            new XElement("ul", set.Unreadable.Select(document => Item(document.Name, document.Problem))));

    private static XElement Item(string name, Problem problem) =>
        new("li", Html.Foreign("strong", name), $" {problem.Title} {problem.Hint}");
}
