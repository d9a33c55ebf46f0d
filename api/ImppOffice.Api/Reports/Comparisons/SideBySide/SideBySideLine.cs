using System.Globalization;
using System.Xml.Linq;
using ImppOffice.Api.Texts;
using ImppOffice.Planning;
using ImppOffice.Word.Comparing;

namespace ImppOffice.Api.Reports;

/// <summary>Writes a pair of lines: the earlier one, the later one and, where they differ, what happened and the way to the next change.</summary>
internal sealed class SideBySideLine(SideMarks marks, ComparisonPhrases phrases, int count)
{
    private const string Between = " | ";
    private readonly ComparisonTexts texts = ComparisonTexts.Shipped;
    private readonly HashSet<int> anchored = [];

    /// <summary>The address of a change within the page.</summary>
    public static string Anchor(int number, bool former = false) => string.Create(CultureInfo.InvariantCulture, $"#{(former ? "was" : "change")}-{number}");

    public XElement Write(SidePair pair)
    {
        var numbers = Numbers(pair);
        return new XElement(
            "div",
            new XAttribute("class", numbers.Count > 0 ? "pair differs" : "pair"),
            numbers.Select(number => What(number, former: pair.New is null && marks[number].Kind == DifferenceKind.Moved)),
            Side(pair.Old, isOld: true),
            Side(pair.New, isOld: false));
    }

    /// <summary>What stands outside the body.</summary>
    public XElement Write(Difference difference, int number) => new(
        "div",
        new XAttribute("class", "pair differs"),
        What(number, former: false),
        Side(difference.Old is null ? null : Pieces(difference, isOld: true), isOld: true, heading: false),
        Side(difference.New is null ? null : Pieces(difference, isOld: false), isOld: false, heading: false));

    private List<int> Numbers(SidePair pair) => [.. new[] { (Line: pair.Old, IsOld: true), (Line: pair.New, IsOld: false) }
        .Where(side => side.Line is not null)
        .SelectMany(side => side.Line!.Cells.Select(cell => marks.Of(cell, side.IsOld)).Append(marks.Of(side.Line, side.IsOld)))
        .Where(number => number > 0)
        .Distinct()
        .Order()];

    private XElement What(int number, bool former)
    {
        var difference = marks[number];
        var id = Anchor(number, former)[1..];
        return new XElement(
            "div",
            new XAttribute("class", "what"),
            ReportDirection(),
            // Content that stands twice on the page is named once.
            anchored.Add(former ? -number : number) ? new XAttribute("id", id) : null,
            new XElement("span", Html.Text($"{phrases.Say(texts.SideBySide.Number, number, count)} - {phrases.Head(difference)}")),
            phrases.Details(difference).Select(detail => Html.Foreign("span", detail)),
            difference.Kind == DifferenceKind.Moved ? Link(Anchor(number, !former), phrases.Say(former ? texts.SideBySide.MovedTo : texts.SideBySide.MovedHere)) : null,
            number > 1 ? Link(Anchor(number - 1), phrases.Say(texts.SideBySide.Previous)) : null,
            number < count ? Link(Anchor(number + 1), phrases.Say(texts.SideBySide.Next)) : null);
    }

    private XElement Side(SideLine? line, bool isOld)
    {
        if (line is null)
        {
            return Side(null, isOld, heading: false);
        }

        if (marks.Of(line, isOld) is > 0 and var whole)
        {
            return Side(Pieces(marks[whole], isOld), isOld, line.IsHeading);
        }

        var cells = line.Cells.Select(cell => marks.Of(cell, isOld) is > 0 and var part ? Pieces(marks[part], isOld) : [new XText(Html.Text(cell.Text.Trim()))]);
        return Side(cells.SelectMany((cell, index) => index == 0 ? cell : cell.Prepend(new XText(Between))), isOld, line.IsHeading);
    }

    private XElement Side(IEnumerable<XNode>? content, bool isOld, bool heading) => new(
        "div",
        new XAttribute("class", heading ? "side heading" : "side"),
        new XAttribute("dir", "auto"),
        Said(isOld ? texts.Earlier : texts.Later, colon: true),
        content is null ? new XElement("span", new XAttribute("class", "absent"), ReportDirection(), phrases.Say(texts.SideBySide.Absent)) : content);

    private IEnumerable<XNode> Pieces(Difference difference, bool isOld)
    {
        var (own, name, label) = isOld ? (PieceChange.Removed, "del", texts.SideBySide.Removed) : (PieceChange.Added, "ins", texts.SideBySide.Added);
        return difference.Text
            .Where(piece => piece.Change == PieceChange.Same || piece.Change == own)
            .Select(piece => piece.Change == PieceChange.Same
                ? (XNode)new XText(Html.Text(piece.Text))
                : new XElement(name, Said(label, colon: false), Html.Text(piece.Text), Said(texts.SideBySide.End, colon: false)));
    }

    // For who listens rather than looks, and for the one column of a small screen.
    // Its own direction keeps it from deciding that of the text it stands in.
    private XElement Said(LocalText text, bool colon) => new("span", new XAttribute("class", "said"), ReportDirection(), colon ? $"{phrases.Say(texts.Labelled, phrases.Say(text), "")} " : $" {phrases.Say(text)} ");

    private static XAttribute ReportDirection() => new("dir", "ltr");

    private static XElement Link(string address, string text) => new("a", new XAttribute("href", address), Html.Text(text));
}
