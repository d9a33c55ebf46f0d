using System.Xml.Linq;
using ImppOffice.Api.Texts;
using ImppOffice.Planning.Checks;
using ImppOffice.Planning.Consistency.Matching;
using ImppOffice.Planning.Consistency.Runs;

namespace ImppOffice.Api.Reports;

/// <summary>One finding with both places side by side, what differs marked.</summary>
public sealed class HtmlConsistencyFinding(ConsistencyTexts texts, ConsistencyPhrases phrases)
{
    public XElement Section(ConsistencyFinding finding) => new(
        "section",
        new XAttribute("class", finding.SettledBy is not null ? "waived" : finding.Outcome == Outcome.NotMet ? "not-met" : "needs-review"),
        new XElement("h3", Html.Text($"{(finding.Outcome == Outcome.NotMet ? "✗" : "?")} {phrases.Label(finding)}: {finding.Relation} {string.Join(", ", finding.Items)}")),
        new XElement("p", Html.Text(finding.Message)),
        new XElement("p", Html.Text(phrases.Say(texts.Found, finding.Reason))),
        phrases.Settled(finding) is { } settled ? new XElement("p", Html.Text(settled)) : null,
        finding.Places.Count == 0 ? null : Pair(finding),
        new XElement("p", Html.Text(phrases.Say(texts.Todo, finding.Hint))),
        new XElement("p", new XAttribute("class", "source"), Html.Text(phrases.Say(texts.Source, finding.Source))));

    private XElement Pair(ConsistencyFinding finding)
    {
        ReportedPlace[] places = finding.Places.Count == 1 ? [finding.Places[0]] : [finding.Places[0], finding.Places[^1]];
        return new XElement(
            "table",
            new XAttribute("class", "pair"),
            new XElement("thead", new XElement("tr", places.Select((_, index) => Html.Heading("col", phrases.Say(index == 0 ? texts.One : texts.Other))))),
            new XElement("tbody", new XElement("tr", places.Select(place => Html.Foreign("td", phrases.Place(place)))), Texts(finding)));
    }

    private static XElement? Texts(ConsistencyFinding finding) => finding.Difference is not { } difference || finding.Places.Count < 2 ? null
        : new XElement("tr", Marked(difference.From, difference.FromMarks), Marked(difference.To, difference.ToMarks));

    private static XElement Marked(string text, IReadOnlyList<TextMark> marks)
    {
        var cell = new XElement("td", new XAttribute("dir", "auto"));
        var at = 0;
        foreach (var mark in marks)
        {
            cell.Add(Html.Text(text[at..mark.Start]), new XElement("mark", Html.Text(text.Substring(mark.Start, mark.Length))));
            at = mark.Start + mark.Length;
        }

        cell.Add(Html.Text(text[at..]));
        return cell;
    }
}
