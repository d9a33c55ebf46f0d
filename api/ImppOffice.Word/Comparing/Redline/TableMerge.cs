using System.Xml.Linq;

namespace ImppOffice.Word.Comparing;

/// <summary>Merges tables by rows, and rows with the same number of cells by cells.</summary>
internal sealed class TableMerge(Redliner redliner)
{
    private readonly XNamespace w = redliner.W;

    /// <summary>Changes an old table, or a content control around rows, to lead to the new one.</summary>
    public void Merge(XElement old, XElement now)
    {
        redliner.Layout.Track(old, now, "tblPr");
        redliner.Layout.Track(old, now, "tblGrid");
        var (before, after) = (Rows(old), Rows(now));
        var place = new InsertionPlace(old, before.FirstOrDefault());
        foreach (var (one, other) in BlockAlignment.Of([.. before.Select(UnitOf)], [.. after.Select(UnitOf)]))
        {
            if (one >= 0 && other >= 0 && before[one].Name.LocalName != "tr")
            {
                PlaceholderState.Reconcile(before[one], after[other], redliner);
                Merge(ContentOf(before[one]), ContentOf(after[other]));
                place.Pass(before[one]);
                continue;
            }

            if (one >= 0 && other >= 0 && Cells(before[one]).Count == Cells(after[other]).Count)
            {
                MergeRow(before[one], after[other]);
                place.Pass(before[one]);
                continue;
            }

            if (one >= 0)
            {
                Delete(before[one]);
                place.Pass(before[one]);
            }

            if (other >= 0)
            {
                Insert(after[other], place);
            }
        }
    }

    /// <summary>Marks all rows below an element, or the row itself, as deleted with what is in them.</summary>
    public void Delete(XElement table)
    {
        if (table.Name != w + "tr")
        {
            Rows(ContentOf(table)).ForEach(Delete);
            return;
        }

        Cells(table).SelectMany(redliner.Blocks.Blocks).ToList().ForEach(redliner.Blocks.Delete);
        MarkRow(table, "del");
    }

    /// <summary>A table of the new version with every row inserted.</summary>
    public XElement Insert(XElement now)
    {
        var layout = now.Element(w + "tblPr");
        var inserted = new XElement(
            w + "tbl",
            new XElement(w + "tblPr", redliner.Properties.KnownOf(layout)),
            now.Element(w + "tblGrid") is { } grid ? new XElement(w + "tblGrid", redliner.Properties.Plain(grid)) : new XElement(w + "tblGrid"));
        var place = new InsertionPlace(inserted, null);
        Rows(now).ForEach(row => Insert(row, place));
        return inserted;
    }

    private void Insert(XElement row, InsertionPlace place)
    {
        if (row.Name != w + "tr")
        {
            redliner.Notes.Add(RedlineNoteKind.ContentControls, ControlKey.Of(row, w));
            Rows(ContentOf(row)).ForEach(inner => Insert(inner, place));
            return;
        }

        var properties = new XElement(w + "trPr", redliner.Properties.Plain(row.Element(w + "trPr")));
        var inserted = new XElement(w + "tr", properties, Cells(row).Select(InsertCell));
        MarkRow(inserted, "ins");
        place.Insert(inserted);
    }

    private XElement InsertCell(XElement now) => new(
        w + "tc",
        now.Element(w + "tcPr") is { } properties ? new XElement(w + "tcPr", redliner.Properties.Plain(properties)) : null,
        redliner.Blocks.Blocks(now).SelectMany(redliner.Blocks.Insert));

    private void MergeRow(XElement old, XElement now)
    {
        redliner.Layout.Track(old, now, "tblPrEx");
        redliner.Layout.Track(old, now, "trPr");
        foreach (var (before, after) in Cells(old).Zip(Cells(now)))
        {
            redliner.Layout.Track(before, after, "tcPr");
            redliner.Blocks.Merge(before, after);
        }
    }

    private void MarkRow(XElement row, string change)
    {
        if (row.Element(w + "trPr") is not { } properties)
        {
            properties = new XElement(w + "trPr");
            if (row.Element(w + "tblPrEx") is { } exceptions)
            {
                exceptions.AddAfterSelf(properties);
            }
            else
            {
                row.AddFirst(properties);
            }
        }

        properties.Add(redliner.Revisions.Mark(change));
    }

    private List<XElement> Rows(XElement table) =>
        [.. table.Elements().Where(child => child.Name.Namespace == w && child.Name.LocalName is "tr" or "sdt" or "customXml")];

    // A control around a cell stays where it is; the cell in it is the row's.
    private List<XElement> Cells(XElement row) =>
        [.. row.Elements().SelectMany(child => child.Name == w + "tc" ? [child] : child.Name == w + "sdt" || child.Name == w + "customXml" ? Cells(ContentOf(child)) : [])];

    private XElement ContentOf(XElement wrapper) => wrapper.Element(w + "sdtContent") ?? wrapper;

    private Unit UnitOf(XElement row)
    {
        var text = Wording.Of(row, w);
        return Unit.Of(row.Name.LocalName, row.Name.LocalName == "sdt" ? ControlKey.Of(row, w) : text, text, redliner.Vocabulary);
    }
}
