namespace ImppOffice.Planning.Checks;

/// <summary>Quotes in ordinal order. What stands in the document between two of them is nearest to these two, so that the others need not be compared.</summary>
internal sealed class QuoteRow
{
    private readonly Quote[] quotes;

    public QuoteRow(IEnumerable<Quote> unordered)
    {
        quotes = [.. unordered.OrderBy(quote => quote.Text, StringComparer.Ordinal)];
        for (var index = 1; index < quotes.Length; index++)
        {
            var (before, quote) = (quotes[index - 1], quotes[index]);
            var same = Same(before, quote.Text);
            before.Meet(same);
            quote.Meet(same);
            quote.Beginning = before;
            while (quote.Beginning is { } beginning && beginning.Text.Length > same)
            {
                quote.Beginning = beginning.Beginning;
            }
        }
    }

    /// <summary>Tells the quotes what stands at a position; returns how many were compared.</summary>
    public int Meet(string body, int position)
    {
        var text = body.AsSpan(position, Math.Min(QuotableText.Longest, body.Length - position));
        var next = After(text);
        if (next < quotes.Length)
        {
            quotes[next].Meet(Same(quotes[next], text));
        }

        var compared = 1;
        var same = next > 0 ? Same(quotes[next - 1], text) : 0;
        for (var quote = next > 0 ? quotes[next - 1] : null; quote is not null; quote = quote.Beginning)
        {
            quote.Meet(position, Math.Min(same, quote.Text.Length));
            compared++;
        }

        return compared;
    }

    private static int Same(Quote quote, ReadOnlySpan<char> text) => quote.Text.AsSpan().CommonPrefixLength(text);

    // The index of the first quote that comes after a text.
    private int After(ReadOnlySpan<char> text)
    {
        var (low, high) = (0, quotes.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (quotes[middle].Text.AsSpan().SequenceCompareTo(text) <= 0)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low;
    }
}
