using System.Xml.Linq;
using ImppOffice.Planning;
using ImppOffice.Planning.Templates;
using ImppOffice.Word.Writing;

namespace ImppOffice.Word.Editing;

/// <summary>Writes rows into the table of an element.</summary>
internal sealed class TableFilling(EditingSession session, EditedControl control)
{
    private readonly XNamespace w = session.W;

    /// <summary>Null once they are there, or why they cannot be.</summary>
    public Problem? Apply(Element element, IReadOnlyList<IReadOnlyList<string>> texts)
    {
        var table = control.Table ?? NewTable(element);
        var rows = new TableRows(table, w);
        if (!rows.HasColumns(element.Layout.Columns) || rows.Units.Count == 0 || rows.CellsOf(rows.Units[0]).Count != element.Layout.Columns.Count)
        {
            return Problems.OtherTable(element.Id);
        }

        var keeps = control.HasChanges;
        var written = texts.Select(row => rows.Copy(rows.Units[0], (column, pattern) => FilledText.Paragraph(pattern, row[column], w))).ToList();
        rows.Units[^1].AddAfterSelf(written);
        if (!keeps)
        {
            rows.Units.ToList().ForEach(unit => unit.Remove());
        }

        control.BeginContent();
        RemoveGuidance();
        written.ForEach(session.Content.Renumber);
        InsertionMarks.Mark(written, session);
        return null;
    }

    // The guidance above the table is a control without a tag that shows its placeholder.
    private void RemoveGuidance() => control.Content.Elements(w + "sdt")
        .Where(guidance => guidance.Element(w + "sdtPr") is { } properties && properties.Element(w + "tag") is null && properties.Element(w + "showingPlcHdr") is not null)
        .Remove();

    private XElement NewTable(Element element)
    {
        var draft = session.NewDraft();
        var imported = session.Content.Import(draft, [new ElementTable(draft, element.Layout, $"{session.Template.Kind} {element.Id} table").Write()]);
        if (!control.HasChanges)
        {
            control.Content.Elements().Where(child => child.Name != w + "tcPr").Remove();
        }

        control.Content.Add(imported);
        return imported[0];
    }
}
