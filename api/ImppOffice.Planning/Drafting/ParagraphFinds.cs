using ImppOffice.Planning.Documents;

namespace ImppOffice.Planning.Drafting;

/// <summary>The words by which each paragraph of a body can be found.</summary>
public sealed class ParagraphFinds(PlanningDocument document)
{
    private const int LongestText = 100;
    private readonly Lazy<List<Paragraph>> paragraphs = new(() => [.. document.Paragraphs]);

    /// <summary>The words that find a paragraph; null where it has no text.</summary>
    public Find? Of(int number)
    {
        var at = paragraphs.Value.FindIndex(paragraph => paragraph.Number == number);
        return at < 0 || Words(paragraphs.Value[at].Text) is not { Length: > 0 } words ? null
            : new Find(words, paragraphs.Value.Take(at).Sum(before => Count(before.Text, words)) + CountBefore(paragraphs.Value[at].Text, words));
    }

    /// <summary>The number of the paragraph that words find, or null.</summary>
    public int? NumberOf(Find find)
    {
        var left = find.Occurrence;
        foreach (var paragraph in paragraphs.Value)
        {
            left -= Count(paragraph.Text, find.Text);
            if (left < 0)
            {
                return paragraph.Number;
            }
        }

        return null;
    }

    private static string Words(string text)
    {
        var line = text.Split('\n', '\t', '\r').Select(piece => piece.Trim()).FirstOrDefault(piece => piece.Length > 0) ?? "";
        if (line.Length <= LongestText)
        {
            return line;
        }

        var end = char.IsHighSurrogate(line[LongestText - 1]) ? LongestText - 1 : LongestText;
        return line[..end].TrimEnd();
    }

    private static int Count(string text, string words)
    {
        var count = 0;
        for (var at = text.IndexOf(words, StringComparison.Ordinal); at >= 0; at = text.IndexOf(words, at + words.Length, StringComparison.Ordinal))
        {
            count++;
        }

        return count;
    }

    // The words begin the paragraph, but for blanks: nothing of it stands before them.
    private static int CountBefore(string text, string words) => Count(text[..text.IndexOf(words, StringComparison.Ordinal)], words);
}
