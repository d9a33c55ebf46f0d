using System.Xml.Linq;

namespace ImppOffice.Word.Comparing;

/// <summary>Merges what stands one below the other: in the body, a cell, a content control.</summary>
internal sealed class BlockMerge(Redliner redliner)
{
    private readonly XNamespace w = redliner.W;

    /// <summary>Changes an old container to lead to the new one.</summary>
    public void Merge(XElement old, XElement now)
    {
        var (before, after) = (Blocks(old), Blocks(now));
        var pairs = LastTogether(BlockAlignment.Of([.. before.Select(UnitOf)], [.. after.Select(UnitOf)]), before, after);
        var ending = new ContainerEnd(redliner, pairs, before, after);
        var place = new InsertionPlace(old, before.FirstOrDefault());
        foreach (var (one, other) in pairs)
        {
            if (one < 0)
            {
                Insert(after[other]).ForEach(place.Insert);
            }
            else if (other < 0)
            {
                Delete(before[one]);
                place.Pass(before[one]);
            }
            else
            {
                Merge(before[one], after[other], before[one].Name.LocalName);
                place.Pass(before[one]);
            }
        }

        ending.Apply();
    }

    /// <summary>Marks a paragraph, a table or what a content control holds as deleted.</summary>
    public void Delete(XElement block)
    {
        switch (block.Name.LocalName)
        {
            case "p":
                redliner.Paragraphs.Delete(block);
                break;
            case "tbl":
                redliner.Tables.Delete(block);
                break;
            default:
                Blocks(ContentOf(block)).ForEach(Delete);
                redliner.Controls.Delete(block);
                break;
        }
    }

    /// <summary>A block of the new version as inserted ones.</summary>
    public List<XElement> Insert(XElement block)
    {
        switch (block.Name.LocalName)
        {
            case "p":
                return [redliner.Paragraphs.Insert(block)];
            case "tbl":
                return [redliner.Tables.Insert(block)];
            case "sdt":
                return [.. redliner.Controls.Insert(block, Blocks(ContentOf(block)).SelectMany(Insert))];
            default:
                redliner.Notes.Add(RedlineNoteKind.ContentControls, ControlKey.Of(block, w));
                return [.. Blocks(ContentOf(block)).SelectMany(Insert)];
        }
    }

    public List<XElement> Blocks(XElement container) =>
        [.. container.Elements().Where(child => child.Name.Namespace == w && child.Name.LocalName is "p" or "tbl" or "sdt" or "customXml")];

    private void Merge(XElement old, XElement now, string kind)
    {
        if (redliner.IsSame(old, now))
        {
            return;
        }

        switch (kind)
        {
            case "p":
                redliner.Paragraphs.Merge(old, now);
                break;
            case "tbl":
                redliner.Tables.Merge(old, now);
                break;
            default:
                PlaceholderState.Reconcile(old, now, redliner);
                Merge(ContentOf(old), ContentOf(now));
                break;
        }
    }

    private XElement ContentOf(XElement wrapper) => wrapper.Element(w + "sdtContent") ?? wrapper;

    private Unit UnitOf(XElement block)
    {
        var text = Wording.Of(block, w);
        return Unit.Of(block.Name.LocalName, block.Name.LocalName is "sdt" ? ControlKey.Of(block, w) : text, text, redliner.Vocabulary);
    }

    // A container's last paragraph can neither go nor come in Word: where both versions end otherwise, the ends are one changed paragraph.
    private static List<Pair> LastTogether(List<Pair> pairs, List<XElement> before, List<XElement> after)
    {
        var tail = pairs.FindLastIndex(pair => pair is { Old: >= 0, New: >= 0 }) + 1;
        var (one, other) = (before.Count - 1, after.Count - 1);
        var (gone, come) = (pairs.IndexOf(new Pair(one, -1), tail), pairs.IndexOf(new Pair(-1, other), tail));
        if (gone < 0 || come < 0 || before[one].Name.LocalName != "p" || after[other].Name.LocalName != "p")
        {
            return pairs;
        }

        return [.. pairs.Where((_, index) => index != gone && index != come), new Pair(one, other)];
    }
}
