using System.Text;
using ImppOffice.Planning.Documents;

namespace ImppOffice.Planning.Consistency.Matching;

/// <summary>A text folded character by character, so that what is found in it can be shown in the text as written.</summary>
internal sealed class FoldedText
{
    private readonly List<int> origins = [];

    public FoldedText(string written)
    {
        var folded = new StringBuilder(written.Length);
        for (var at = 0; at < written.Length;)
        {
            var length = char.IsSurrogatePair(written, at) ? 2 : 1;
            Add(folded, at, written.AsSpan(at, length));
            at += length;
        }

        Text = folded.ToString();
        origins.Add(written.Length);
    }

    /// <summary>The folded text; white space is single, digits are ASCII.</summary>
    public string Text { get; }

    /// <summary>The stretch of the text as written that a stretch of the folded text stands for.</summary>
    public TextMark Written(int start, int length) => new(origins[start], origins[start + length] - origins[start]);

    private void Add(StringBuilder folded, int at, ReadOnlySpan<char> written)
    {
        if (char.IsWhiteSpace(written[0]))
        {
            if (folded.Length > 0 && folded[^1] != ' ')
            {
                folded.Append(' ');
                origins.Add(at);
            }

            return;
        }

        // A lone surrogate has no form to be unfolded to.
        var plain = char.IsSurrogate(written[0]) && written.Length == 1 ? written.ToString() : PlainText.Fold(written.ToString());
        foreach (var character in plain)
        {
            folded.Append(char.IsDigit(character) ? (char)('0' + (int)char.GetNumericValue(character)) : character);
            origins.Add(at);
        }
    }
}
