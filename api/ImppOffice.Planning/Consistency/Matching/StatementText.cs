using System.Globalization;
using System.Text.RegularExpressions;
using ImppOffice.Planning.Consistency.Facts;
using ImppOffice.Planning.Documents;

namespace ImppOffice.Planning.Consistency.Matching;

/// <summary>A statement taken apart for comparing: case, white space, punctuation, quotes and dashes do not count.</summary>
public sealed partial class StatementText
{
    private const string AnyFigure = "#";
    private const int StemLength = 6;

    private static readonly HashSet<string> Fillers = new(
        ["the", "a", "an", "of", "and", "or", "to", "in", "on", "at", "by", "for", "with", "is", "are", "be", "its", "their", "that", "le", "la", "les", "l", "un", "une", "des", "de", "du", "d", "et", "ou", "a", "au", "aux", "en", "dans", "par", "pour", "est", "sont", "que", "qui"],
        StringComparer.Ordinal);

    private static readonly HashSet<string> Articles = new(["the", "a", "an", "le", "la", "les", "l"], StringComparer.Ordinal);

    public StatementText(string written)
    {
        Written = written;
        Words = Split(new FoldedText(written));
        Key = string.Join(' ', Words.Select(word => word.Key));
        Frame = string.Join(' ', Words.Where(word => !Articles.Contains(word.Key)).Select(word => word.Figure is null ? word.Key : AnyFigure));
        Stems = [.. Words.Where(word => word.Figure is null && !Fillers.Contains(word.Key)).Select(word => Stem(word.Key))];
        Neighbours = [.. Stems.Zip(Stems.Skip(1)).Select(pair => $"{pair.First} {pair.Second}")];
    }

    /// <summary>The text as written.</summary>
    public string Written { get; }

    /// <summary>Its words and figures in order.</summary>
    public IReadOnlyList<StatementWord> Words { get; }

    /// <summary>Equal for texts that say the same in the same words.</summary>
    public string Key { get; }

    /// <summary>The same with every figure left open and without articles.</summary>
    public string Frame { get; }

    /// <summary>The first six letters of the words that carry meaning, in order.</summary>
    public IReadOnlyList<string> Stems { get; }

    /// <summary>The pairs of neighbours among them, in order.</summary>
    public IReadOnlyList<string> Neighbours { get; }

    /// <summary>Its figures in order.</summary>
    public IEnumerable<StatementWord> Figures => Words.Where(word => word.Figure is not null);

    private static List<StatementWord> Split(FoldedText folded)
    {
        var words = new List<StatementWord>();
        var at = 0;
        // Every form of a figure has a digit, and most texts have none.
        foreach (var figure in folded.Text.Any(char.IsAsciiDigit) ? FigurePattern.Figure.Matches(folded.Text) : Enumerable.Empty<Match>())
        {
            words.AddRange(Plain(folded, at, figure.Index));
            var value = FigureReading.Value(figure);
            words.Add(new StatementWord(value is FactValue.Words ? figure.Value : ValueKey.Of(value), value is FactValue.Words ? null : value, folded.Written(figure.Index, figure.Length)));
            at = figure.Index + figure.Length;
        }

        words.AddRange(Plain(folded, at, folded.Text.Length));
        return words;
    }

    private static IEnumerable<StatementWord> Plain(FoldedText folded, int start, int end) =>
        from word in Word().Matches(folded.Text[start..end])
        let number = NumberWords.Value(word.Value) is var said and > 1 && word.Value != "once" ? new FactValue.Figure(said, null, 1) : null
        select new StatementWord(number is null ? word.Value : ValueKey.Of(number), number, folded.Written(start + word.Index, word.Length));

    private static string Stem(string word) => new StringInfo(word).LengthInTextElements <= StemLength ? word : word[..StemLength];

    [GeneratedRegex(@"[\p{L}\p{Nd}]+|%", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Word();
}
