using System.Text;

namespace ImppOffice.Word.Reading;

/// <summary>Gathers the text that comments are on, between their marks.</summary>
internal sealed class CommentRanges
{
    private const int LongestQuote = 2000;

    // A document could open any number of ranges and close none; each open one costs time with every word.
    private const int MostOpen = 200;

    private readonly Dictionary<string, Range> open = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> quotes = new(StringComparer.Ordinal);

    public void Begin(string comment)
    {
        if (open.Count < MostOpen && !quotes.ContainsKey(comment))
        {
            open.TryAdd(comment, new Range());
        }
    }

    public void End(string comment)
    {
        if (open.Remove(comment, out var range))
        {
            quotes[comment] = range.Text.ToString().Trim();
        }
    }

    /// <summary>Adds visible text of a paragraph to every open range.</summary>
    public void Append(string text, int paragraph)
    {
        foreach (var range in open.Values)
        {
            if (range.Text.Length >= LongestQuote)
            {
                continue;
            }

            if (range.Text.Length > 0 && range.Paragraph != paragraph)
            {
                range.Text.Append('\n');
            }

            range.Paragraph = paragraph;
            range.Text.Append(text, 0, Math.Min(text.Length, LongestQuote - range.Text.Length));
        }
    }

    /// <summary>The text between a comment's marks; empty where it has none, or where they never close.</summary>
    public string QuoteOf(string comment) => quotes.GetValueOrDefault(comment, "");

    private sealed class Range
    {
        public StringBuilder Text { get; } = new();

        public int Paragraph { get; set; }
    }
}
