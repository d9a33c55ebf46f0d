using System.Xml.Linq;
using ImppOffice.Planning;
using ImppOffice.Planning.Drafting;
using ImppOffice.Word.Writing;

namespace ImppOffice.Word.Editing;

/// <summary>Adds empty rows to the table of an element.</summary>
internal sealed class RowAddition(EditingSession session)
{
    private const int MostRows = 200;
    private readonly XNamespace w = session.W;

    /// <summary>Null once they are there, or why they cannot be.</summary>
    public Problem? Apply(AddRows edit)
    {
        if (!session.Find(edit.Element).Succeeded(out var standing, out var unknown))
        {
            return unknown;
        }

        if (standing.Columns is null || edit.Count is < 1 or > MostRows)
        {
            return Problems.WrongForm(standing.Id, standing.Columns is null ? "text, not rows" : $"1 to {MostRows} rows at once");
        }

        if (standing.Controls == 0)
        {
            return Problems.ElementWithoutControl(standing.Id);
        }

        var control = new EditedControl(session.ControlsWith(standing.Tag).First(), w);
        return control.IsLocked ? Problems.ElementLocked(standing.Id)
            : control.Table is { } table ? Add(table, edit, standing.Columns.Count)
            : Problems.OtherTable(standing.Id);
    }

    private Problem? Add(XElement table, AddRows edit, int columns)
    {
        var rows = new TableRows(table, w);
        if (rows.Units.Count == 0 || rows.CellsOf(rows.Units[^1]).Count != columns)
        {
            return Problems.OtherTable(edit.Element);
        }

        var prompts = rows.HasColumns(session.ElementOf(edit.Element).Layout.Columns);
        var added = Enumerable.Range(0, edit.Count).Select(_ => rows.Copy(rows.Units[^1], (column, pattern) => prompts ? Prompt(edit.Element, column, pattern) : FilledText.Paragraph(pattern, "", w))).ToList();
        rows.Units[^1].AddAfterSelf(added);
        added.ForEach(session.Content.Renumber);
        InsertionMarks.Mark(added, session);
        session.Changed();
        return null;
    }

    // The prompt is written anew for each cell, in the language of what is put in.
    private XElement Prompt(string element, int column, XElement? pattern)
    {
        var draft = session.NewDraft();
        var layout = session.ElementOf(element).Layout;
        var cell = new ElementTable(draft, layout, $"{session.Template.Kind} {element} added").Empty(layout.Columns[column], 0);
        var paragraph = session.Content.ImportUnmarked(draft, [Wml.Paragraph(null, cell)])[0];
        paragraph.AddFirst(pattern is null ? null : new XElement(pattern));
        return paragraph;
    }
}
