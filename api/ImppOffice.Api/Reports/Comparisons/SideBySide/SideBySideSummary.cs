using System.Globalization;
using System.Xml.Linq;
using ImppOffice.Api.Texts;
using ImppOffice.Word.Comparing;

namespace ImppOffice.Api.Reports;

/// <summary>What stands above the documents: the figures that changed and the sections with changes, each with its link.</summary>
internal sealed class SideBySideSummary(Comparison comparison, ComparisonPhrases phrases)
{
    private readonly ComparisonTexts texts = ComparisonTexts.Shipped;

    public IEnumerable<XElement> Write()
    {
        if (comparison.Same)
        {
            yield break;
        }

        yield return new XElement("p", new XAttribute("class", "skip"), Link(1, phrases.Say(texts.SideBySide.First)));
        yield return new XElement("h2", phrases.Say(texts.SideBySide.Figures));
        var figures = Numbered().SelectMany(entry => entry.Difference.Figures.Select(figure => (Figure: figure, entry.Number, entry.Difference))).ToList();
        yield return figures.Count == 0
            ? new XElement("p", phrases.Say(texts.SideBySide.NoFigures))
            : new XElement("ul", figures.Select(entry => new XElement(
                "li",
                Link(entry.Number, phrases.Say(texts.Figure, entry.Figure.Old ?? phrases.Say(texts.Nothing), entry.Figure.New ?? phrases.Say(texts.Nothing))),
                " ",
                Html.Foreign("span", phrases.Section(entry.Difference)))));
        yield return new XElement("h2", phrases.Say(texts.SideBySide.Sections));
        yield return new XElement("ul", Numbered().GroupBy(entry => phrases.Section(entry.Difference), StringComparer.Ordinal).Select(section => new XElement(
            "li",
            Link(section.First().Number, section.Key, new XAttribute("dir", "auto")),
            string.Create(CultureInfo.InvariantCulture, $" ({section.Count()})"))));
    }

    private static XElement Link(int number, string text, XAttribute? direction = null) => new("a", new XAttribute("href", SideBySideLine.Anchor(number)), direction, Html.Text(text));

    private IEnumerable<(Difference Difference, int Number)> Numbered() => comparison.Differences.Select((difference, index) => (difference, index + 1));
}
