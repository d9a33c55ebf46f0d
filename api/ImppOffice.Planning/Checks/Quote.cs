using System.Runtime.InteropServices;

namespace ImppOffice.Planning.Checks;

/// <summary>A piece of a document's text, and where in the document the same text stands.</summary>
internal sealed class Quote(string text)
{
    private const int Enough = 24;

    private readonly List<int> positions = [];
    private int longestElsewhere;

    public string Text { get; } = text;

    /// <summary>The longest other quote with which this one begins, or null.</summary>
    public Quote? Beginning { get; set; }

    /// <summary>Tells that so many of its first characters stand at a position; positions come in order.</summary>
    public void Meet(int position, int same)
    {
        if (same == Text.Length)
        {
            positions.Add(position);
        }
        else
        {
            Meet(same);
        }
    }

    /// <summary>Tells that so many of its first characters stand somewhere else.</summary>
    public void Meet(int same) => longestElsewhere = Math.Max(longestElsewhere, same);

    /// <summary>
    /// What to search for to reach one of its positions: whole words that stand nowhere else, and no more of them than
    /// needed, since a short text crosses less that Word may see and we do not; all of it where it stands elsewhere too.
    /// </summary>
    public Find At(int position) => positions.Count == 1 ? new Find(Distinct(), 0) : new Find(Text, Before(position));

    private string Distinct()
    {
        var least = Math.Max(longestElsewhere + 1, Enough);
        var end = least < Text.Length ? Text.IndexOf(' ', least) : -1;
        return end < 0 ? Text : Text[..end];
    }

    // Word goes on behind what it has found.
    private int Before(int position)
    {
        var (count, next) = (0, 0);
        foreach (var start in CollectionsMarshal.AsSpan(positions))
        {
            if (start >= position)
            {
                break;
            }

            if (start >= next)
            {
                count++;
                next = start + Text.Length;
            }
        }

        return count;
    }
}
