using ImppOffice.Planning.Documents;

namespace ImppOffice.Word.Reading;

/// <summary>Finds the label that runs into a paragraph's text.</summary>
internal static class LabelFinder
{
    private const int LongestLabel = 80;
    private const string ClosingMarks = ":：.-–—";

    /// <summary>The label and where the text after it begins; null and 0 where there is none.</summary>
    public static (string? Label, int Length) Find(DraftParagraph paragraph)
    {
        var text = paragraph.Text;
        var lead = paragraph.LeadLength;
        var end = lead is > 0 and <= LongestLabel && !string.IsNullOrWhiteSpace(text[lead..]) ? lead : 0;
        if (end == 0 || string.IsNullOrWhiteSpace(text[..end]))
        {
            end = Colon(text) + 1;
        }

        var label = Clean(text[..end]);
        return label.Length == 0 ? (null, 0) : (label, SkipClosing(text, end));
    }

    private static string Clean(string lead)
    {
        var text = lead.Trim();
        text = text[ListItems.TypedMark(text)..];
        return HeadingNumber.Split(text).Title.TrimEnd([.. ClosingMarks, ' ', '\t', '\n', '\u00A0']);
    }

    // A colon in a time, a ratio or a web address is followed by something other than a space.
    private static int Colon(string text)
    {
        var longest = Math.Min(text.Length, LongestLabel);
        for (var at = 0; at < longest; at++)
        {
            if (text[at] == '：' || (text[at] == ':' && (at + 1 == text.Length || char.IsWhiteSpace(text[at + 1]))))
            {
                return at;
            }
        }

        return -1;
    }

    private static int SkipClosing(string text, int from)
    {
        var at = from;
        while (at < text.Length && (char.IsWhiteSpace(text[at]) || ClosingMarks.Contains(text[at], StringComparison.Ordinal)))
        {
            at++;
        }

        return at;
    }
}
