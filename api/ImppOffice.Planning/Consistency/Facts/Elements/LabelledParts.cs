using System.Text.RegularExpressions;
using ImppOffice.Planning.Documents;
using ImppOffice.Planning.Templates;

namespace ImppOffice.Planning.Consistency.Facts.Elements;

/// <summary>Takes an item apart at its labels: "Indicator: districts policed. Target: 30 of 41; Date: 30 June 2034".</summary>
internal sealed partial class LabelledParts(FactKind kind)
{
    private const int LongestLabel = 60;

    private readonly HashSet<string> statement = Folded(kind.Labels.All.Concat(kind.Title.Values));

    private readonly Dictionary<string, FactPartKind> parts = kind.Parts
        .SelectMany(part => Folded(part.Labels.All.Concat(part.Title.Values)).Select(label => (Label: label, Part: part)))
        .DistinctBy(pair => pair.Label, StringComparer.Ordinal)
        .ToDictionary(pair => pair.Label, pair => pair.Part, StringComparer.Ordinal);

    /// <summary>Whether a text begins with the label of a part, and so continues the item before it.</summary>
    public bool Continues(string text) => Label(text) is { } label && !statement.Contains(label.Name) && parts.ContainsKey(label.Name);

    /// <summary>The statement and the parts named in it.</summary>
    public (string Statement, IReadOnlyList<PartText> Parts) Split(string text, Paragraph at)
    {
        var said = new List<(FactPartKind? Part, string Text)> { (null, "") };
        foreach (Match piece in Piece().Matches(text))
        {
            var label = Label(piece.Value);
            if (label is { } known && (parts.ContainsKey(known.Name) || statement.Contains(known.Name)))
            {
                said.Add((statement.Contains(known.Name) ? null : parts[known.Name], piece.Value[known.End..]));
            }
            else
            {
                said[^1] = (said[^1].Part, said[^1].Text + piece.Value);
            }
        }

        var named = said.Where(pair => pair.Part is not null).Select(pair => new PartText(pair.Part!, Trim(pair.Text), at)).ToList();
        var whole = Trim(string.Concat(said.Where(pair => pair.Part is null).Select(pair => pair.Text)));
        return (whole.Length > 0 && named.Count > 0 ? whole : text.Trim(), [.. named.Concat(Due(whole, named, at))]);
    }

    // A day in prose is the item's date only where the words before it say so and there is no other.
    private IEnumerable<PartText> Due(string text, List<PartText> named, Paragraph at)
    {
        var date = kind.Parts.FirstOrDefault(part => part.Name == "date");
        if (date is null || named.Exists(part => part.Kind == date))
        {
            return [];
        }

        var plain = NumberText.Plain(text);
        return DateText.SpansIn(plain) is [var only] && By().IsMatch(plain[..only.Start])
            ? [new PartText(date, plain.Substring(only.Start, only.Length), at)]
            : [];
    }

    private static (string Name, int End)? Label(string text)
    {
        var colon = text.IndexOf(':', StringComparison.Ordinal);
        return colon is > 0 and <= LongestLabel ? (PlainText.Fold(text[..colon].Trim()), colon + 1) : null;
    }

    private static string Trim(string text) => text.Trim(' ', ';', ',', '\n', '\t', '.');

    private static HashSet<string> Folded(IEnumerable<string> names) => [.. names.Select(name => PlainText.Fold(name.TrimEnd('*')))];

    [GeneratedRegex(@"(?:[^;\n.]|\.(?!\s|$))+(?:[;\n.]\s*|$)|[;\n.]\s*", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Piece();

    [GeneratedRegex(@"(?:\bby|\buntil|\bbefore|not later than|no later than|d'ici(?: a| au| le)?|avant(?: le)?|au plus tard(?: le)?|jusqu'au|a mas tardar(?: el)?|antes del|hasta el)\s+(?:the )?(?:end of )?$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex By();
}
