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
                InsertRow(after[other]).ToList().ForEach(place.Insert);
            }
        }
    }

    /// <summary>Marks all rows below an element, or the row itself, as deleted with what is in them.</summary>
    public void Delete(XElement table)
    {
        if (table.Name != w + "tr")
        {
            Rows(ContentOf(table)).ForEach(Delete);
            redliner.Controls.Delete(table);
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
        Rows(now).SelectMany(InsertRow).ToList().ForEach(place.Insert);
        return inserted;
    }

    private IEnumerable<XElement> InsertRow(XElement row)
    {
        if (row.Name != w + "tr")
        {
            return Wrapped(row, Rows(ContentOf(row)).SelectMany(InsertRow));
        }

        var inserted = new XElement(w + "tr", PropertiesOf(row, "tblPrEx"), PropertiesOf(row, "trPr"), row.Elements().SelectMany(InsertCell));
        MarkRow(inserted, "ins");
        return [inserted];
    }

    private IEnumerable<XElement> InsertCell(XElement cell) => cell.Name.LocalName switch
    {
        "tc" => [new XElement(w + "tc", PropertiesOf(cell, "tcPr"), redliner.Blocks.Blocks(cell).SelectMany(redliner.Blocks.Insert))],
        "sdt" or "customXml" => Wrapped(cell, ContentOf(cell).Elements().SelectMany(InsertCell)),
        _ => [],
    };

    private IEnumerable<XElement> Wrapped(XElement wrapper, IEnumerable<XElement> content)
    {
        if (wrapper.Name == w + "sdt")
        {
            return redliner.Controls.Insert(wrapper, content);
        }

        redliner.Notes.Add(RedlineNoteKind.ContentControls, ControlKey.Of(wrapper, w));
        return content;
    }

    private XElement? PropertiesOf(XElement now, string name) =>
        now.Element(w + name) is { } properties ? new XElement(w + name, redliner.Properties.KnownOf(properties)) : null;

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
