using System.Xml.Linq;
using ImppOffice.Api.Texts;
using ImppOffice.Planning.Checks;

namespace ImppOffice.Api.Reports;

/// <summary>The tables of findings in the HTML report, one for each section.</summary>
public sealed class HtmlFindings(ReportTexts texts, ReportPhrases phrases)
{
    public XElement Section(FindingGroup group) => new(
        "section",
        new XElement("h3", Html.Text(group.Title)),
        new XElement(
            "table",
            new XElement("thead", new XElement("tr", new[] { texts.Outcome, texts.Requirement, texts.What }.Select(text => Html.Heading("col", phrases.Say(text))))),
            new XElement("tbody", group.Findings.Select(Row))));

    private XElement Row(Finding finding)
    {
        var (look, icon) = finding switch
        {
            { IsWaived: true } => ("waived", "–"),
            { Outcome: Outcome.NotMet } => ("not-met", "✗"),
            _ => ("needs-review", "?"),
        };
        return new XElement(
            "tr",
            new XElement(
                "td",
                new XAttribute("class", look),
                new XElement("span", new XAttribute("class", "icon"), new XAttribute("aria-hidden", "true"), icon),
                $" {phrases.Label(finding)}"),
            Html.Heading("row", finding.Title is null ? finding.Requirement : $"{finding.Requirement} {finding.Title}"),
            new XElement("td", Lines(finding)));
    }

    private IEnumerable<XElement> Lines(Finding finding)
    {
        yield return new XElement("p", Html.Text(phrases.Claim(finding)));
        if (finding.Reason is not null)
        {
            yield return new XElement("p", Html.Text(phrases.Say(texts.Found, finding.Reason)));
        }

        if (finding is { IsWaived: true, Waiver: { } waiver })
        {
            yield return new XElement("p", Html.Text(waiver.Message));
        }

        if (finding.Place is not null)
        {
            yield return Html.Foreign("p", phrases.Say(texts.Where, phrases.Where(finding)));
        }

        yield return new XElement("p", Html.Text(phrases.Say(texts.Todo, finding.Hint)));
        yield return new XElement("p", new XAttribute("class", "source"), Html.Text(phrases.Say(texts.Source, finding.Source)));
    }
}
