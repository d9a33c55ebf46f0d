using ImppOffice.Planning.Documents;

namespace ImppOffice.Planning.Checks;

/// <summary>Tells by what text Word's search reaches paragraphs: all of them in one pass over the body.</summary>
public sealed class PlaceFinder(BodyText body)
{
    private const int KeyLength = 4;
    private const int BitsOfACharacter = 16;
    private const int MostComparisons = 10_000_000;

    /// <summary>
    /// By paragraph number, what to search for. Paragraphs without text of their own are left out; all are where the
    /// document is made so that counting would take too long.
    /// </summary>
    public IReadOnlyDictionary<int, Find> Of(IReadOnlySet<int> paragraphs)
    {
        var starts = Starts(paragraphs);
        var quotes = starts.Values.Select(start => start.Text).Distinct(StringComparer.Ordinal).ToDictionary(text => text, text => new Quote(text), StringComparer.Ordinal);
        return Count(quotes.Values)
            ? starts.ToDictionary(pair => pair.Key, pair => quotes[pair.Value.Text].At(pair.Value.At))
            : new Dictionary<int, Find>();
    }

    private Dictionary<int, (string Text, int At)> Starts(IReadOnlySet<int> paragraphs)
    {
        var starts = new Dictionary<int, (string Text, int At)>();
        foreach (var stretches in body.Stretches.Where(stretch => paragraphs.Contains(stretch.Paragraph)).GroupBy(stretch => stretch.Paragraph))
        {
            if (QuotableText.In(body.Text, stretches) is { } piece)
            {
                starts.Add(stretches.Key, (body.Text.Substring(piece.Start, piece.Length), piece.Start));
            }
        }

        return starts;
    }

    // The last characters read make a number; only where a quote begins with the same ones are the texts compared.
    private bool Count(IEnumerable<Quote> quotes)
    {
        var byLength = quotes.GroupBy(quote => Math.Min(quote.Text.Length, KeyLength))
            .Select(group => (Length: group.Key, Mask: ulong.MaxValue >> (BitsOfACharacter * (KeyLength - group.Key)), Rows: group.GroupBy(quote => Key(quote.Text.AsSpan(0, group.Key))).ToDictionary(same => same.Key, same => new QuoteRow(same))))
            .ToArray();
        var comparisons = 0;
        var key = 0UL;
        for (var index = 0; index < body.Text.Length && comparisons <= MostComparisons; index++)
        {
            key = (key << BitsOfACharacter) | body.Text[index];
            foreach (var (length, mask, rows) in byLength)
            {
                comparisons += rows.TryGetValue(key & mask, out var row) ? row.Meet(body.Text, index - length + 1) : 0;
            }
        }

        return comparisons <= MostComparisons;
    }

    private static ulong Key(ReadOnlySpan<char> text)
    {
        var key = 0UL;
        foreach (var character in text)
        {
            key = (key << BitsOfACharacter) | character;
        }

        return key;
    }
}
