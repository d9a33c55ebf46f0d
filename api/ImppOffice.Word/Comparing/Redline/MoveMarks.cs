using System.Globalization;
using System.Xml.Linq;

namespace ImppOffice.Word.Comparing;

/// <summary>
/// Makes moves of what was deleted in one place and inserted, word for word or nearly so, in another: the same marks under
/// the names of moves, and around both places a range of one name. Rows of tables do not move in Word.
/// </summary>
internal sealed class MoveMarks(Redliner redliner)
{
    private readonly XNamespace w = redliner.W;
    private readonly MovedWords words = new(redliner);
    private int named;

    /// <summary>Looks through a body in which everything else is marked.</summary>
    public void Apply(XElement body)
    {
        var (gone, come) = (WholeParagraph.Find(body, "del", w), WholeParagraph.Find(body, "ins", w));
        var origins = MoveMatch.Of([.. gone.Select(paragraph => paragraph.Text)], [.. come.Select(paragraph => paragraph.Text)]);
        var known = body.Descendants(w + "bookmarkStart").Select(bookmark => (string?)bookmark.Attribute(w + "name")).ToHashSet(StringComparer.OrdinalIgnoreCase);
        for (var index = 0; index < come.Count;)
        {
            var length = origins[index] < 0 || !words.CanMove(gone[origins[index]], come[index]) ? 0 : 1;
            while (length > 0 && index + length < come.Count && origins[index + length] == origins[index] + length
                && words.CanMove(gone[origins[index] + length], come[index + length])
                && Follows(gone[origins[index] + length - 1], gone[origins[index] + length]) && Follows(come[index + length - 1], come[index + length]))
            {
                length++;
            }

            if (length > 0)
            {
                Move(gone.GetRange(origins[index], length), come.GetRange(index, length), NextName(known));
            }

            index += Math.Max(length, 1);
        }
    }

    private void Move(List<WholeParagraph> gone, List<WholeParagraph> come, string name)
    {
        foreach (var (one, other) in gone.Zip(come))
        {
            words.Move(one, other);
        }

        Enclose(gone, "moveFrom", name);
        Enclose(come, "moveTo", name);
    }

    private void Enclose(List<WholeParagraph> paragraphs, string change, string name)
    {
        var start = redliner.Revisions.Mark(change + "RangeStart");
        start.Add(new XAttribute(w + "name", name));
        var end = new XElement(w + (change + "RangeEnd"), start.Attribute(w + "id"));
        if (paragraphs[0].Element.Element(w + "pPr") is { } properties)
        {
            properties.AddAfterSelf(start);
        }
        else
        {
            paragraphs[0].Element.AddFirst(start);
        }

        // A cell must end with a paragraph, and a mark that stays is not part of the move.
        var last = paragraphs[^1];
        if (last.HasMark && last.Element.ElementsAfterSelf().FirstOrDefault()?.Name == w + "p")
        {
            last.Element.AddAfterSelf(end);
        }
        else
        {
            last.Element.Add(end);
        }
    }

    private bool Follows(WholeParagraph one, WholeParagraph next) => one.HasMark && one.Element.ElementsAfterSelf().FirstOrDefault() == next.Element;

    private string NextName(HashSet<string?> known)
    {
        do
        {
            named++;
        }
        while (!known.Add($"move{named.ToString(CultureInfo.InvariantCulture)}"));
        return $"move{named.ToString(CultureInfo.InvariantCulture)}";
    }
}
