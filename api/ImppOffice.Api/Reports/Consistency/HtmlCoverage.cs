using System.Globalization;
using System.Xml.Linq;
using ImppOffice.Api.Texts;
using ImppOffice.Planning.Consistency.Runs;

namespace ImppOffice.Api.Reports;

/// <summary>The matrix of items and documents; letters say all that colours do.</summary>
public sealed class HtmlCoverage(ConsistencyTexts texts, ConsistencyPhrases phrases)
{
    public XElement Section(ConsistencyReport report) => new(
        "section",
        new XElement("h2", phrases.Say(texts.Coverage)),
        new XElement(
            "div",
            new XAttribute("class", "wide"),
            new XAttribute("tabindex", 0),
            new XElement(
                "table",
                new XAttribute("class", "coverage"),
                new XElement("thead", new XElement("tr", Html.Heading("col", phrases.Say(texts.Item)), report.Documents.Select(document => Html.Heading("col", document.Name)))),
                new XElement("tbody", report.Coverage.Rows.Select(Row)))),
        new XElement("h3", phrases.Say(texts.Legend)),
        new XElement("ul", texts.Standings.Select(standing => new XElement("li", $"{CoverageCell.LetterOf(standing.Key)} {phrases.Say(standing.Value)}"))));

    private XElement Row(CoverageRow row) => new(
        "tr",
        Html.Heading("row", string.Create(CultureInfo.InvariantCulture, $"{row.Item} {row.Text}").Trim()),
        row.Cells.Select(cell => new XElement("td", new XAttribute("class", cell.Letter), new XAttribute("title", phrases.Say(texts.Standings[cell.Standing])), cell.Letter)));
}
