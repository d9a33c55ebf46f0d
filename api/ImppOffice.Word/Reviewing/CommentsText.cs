using System.Globalization;
using System.Xml;
using ImppOffice.Word.Reading;
using ImppOffice.Word.Writing;

namespace ImppOffice.Word.Reviewing;

/// <summary>The text of a comments part: its comments, the ids of their last paragraphs, and where one can be given.</summary>
internal sealed class CommentsText
{
    private readonly Dictionary<string, LastParagraph> last = new(StringComparer.Ordinal);

    private CommentsText(string text) => Text = text;

    public string Text { get; }

    /// <summary>Every <c>w14:paraId</c> in the part.</summary>
    public HashSet<string> ParagraphIds { get; } = new(StringComparer.OrdinalIgnoreCase);

    public IEnumerable<string> CommentIds => last.Keys;

    /// <summary>The last paragraph of a comment, or null where there is no such comment or it has no paragraph.</summary>
    public LastParagraph? LastOf(string comment) => last.GetValueOrDefault(comment) is { NameEnd: > 0 } paragraph ? paragraph : null;

    public static CommentsText Find(string text, ReaderLimits limits)
    {
        var found = new CommentsText(text);
        var comment = "";
        using var located = new LocatedXml(text, limits);
        while (located.ReadElement())
        {
            if (located.Xml.NamespaceURI is not (WordNamespaces.Word or WordNamespaces.StrictWord))
            {
                continue;
            }

            if (located.Xml is { LocalName: "comment", Depth: 1 })
            {
                comment = located.Xml.GetAttribute("id", located.Xml.NamespaceURI) ?? "";
                found.last.TryAdd(comment, new LastParagraph(null, 0));
            }
            else if (located.Xml is { LocalName: "p", Depth: 2 })
            {
                var id = located.Xml.GetAttribute("paraId", WordNamespaces.Word2010);
                if (id is not null)
                {
                    found.ParagraphIds.Add(id);
                }

                found.last[comment] = new LastParagraph(id, located.TagStart + 1 + located.Xml.Name.Length);
            }
        }

        return found;
    }

    /// <summary>An id that no paragraph has: eight hexadecimal digits, above 0 and below 80000000.</summary>
    public string NewParagraphId()
    {
        const int First = 0x1A00_0001;
        var id = Enumerable.Range(First, int.MaxValue - First).Select(number => number.ToString("X8", CultureInfo.InvariantCulture)).First(candidate => !ParagraphIds.Contains(candidate));
        ParagraphIds.Add(id);
        return id;
    }
}

/// <summary>The last paragraph of a comment.</summary>
/// <param name="Id">Its <c>w14:paraId</c>, or null where it has none.</param>
/// <param name="NameEnd">The place after the name in its tag, where an id can be put.</param>
internal sealed record LastParagraph(string? Id, int NameEnd);
