using System.Xml.Linq;
using ImppOffice.Api.Texts;
using ImppOffice.Word.Comparing;

namespace ImppOffice.Api.Reports;

/// <summary>What every page about two versions begins with: its title, which versions they are, how much differs.</summary>
internal static class ComparisonPage
{
    /// <summary>The page as text.</summary>
    /// <param name="comparison">What differs.</param>
    /// <param name="phrases">The words.</param>
    /// <param name="title">What the page is.</param>
    /// <param name="style">The content of its style element.</param>
    /// <param name="content">What stands below.</param>
    public static string Write(Comparison comparison, ComparisonPhrases phrases, string title, string style, params object?[] content)
    {
        var page = new XElement(
            "html",
            new XAttribute("lang", phrases.Language),
            new XAttribute("dir", "ltr"),
            new XElement(
                "head",
                new XElement("meta", new XAttribute("charset", "utf-8")),
                new XElement("meta", new XAttribute("name", "viewport"), new XAttribute("content", "width=device-width, initial-scale=1")),
                new XElement("title", Html.Text($"{comparison.New} - {title}")),
                new XElement("style", style)),
            new XElement(
                "body",
                new XElement(
                    "main",
                    new XElement("h1", title),
                    new XElement("p", Html.Text(phrases.Say(ComparisonTexts.Shipped.Versions, comparison.Old, comparison.New))),
                    new XElement("p", new XAttribute("class", "verdict"), phrases.Counts(comparison)),
                    content)));
        return "<!DOCTYPE html>\n" + page.ToString(SaveOptions.DisableFormatting) + "\n";
    }
}
