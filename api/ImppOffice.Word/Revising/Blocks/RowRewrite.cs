using System.Xml.Linq;
using ImppOffice.Planning;
using ImppOffice.Word.Comparing;
using ImppOffice.Word.Editing;

namespace ImppOffice.Word.Revising;

/// <summary>Lets the rows of a table below its header say something else: rows are paired, and cells changed word by word.</summary>
internal sealed class RowRewrite(RevisingSession session)
{
    private readonly XNamespace w = session.W;

    /// <summary>Null once it is done, or why it cannot be.</summary>
    public Problem? Apply(string element, XElement table, IReadOnlyList<IReadOnlyList<string>> texts, int columns)
    {
        var rows = new TableRows(table, w);
        var units = rows.Units.Where(unit => rows.CellsOf(unit).Count == columns && !IsGone(unit)).ToList();
        if (units.Count == 0)
        {
            return Problems.OtherTable(element);
        }

        if (BlockRewrite.IsLocked(table))
        {
            return Problems.ElementLocked(element);
        }

        if (units.Count < rows.Units.Count)
        {
            session.Note(RevisionNoteKind.RowsKept, element);
        }

        BlockRewrite.ShowText(table);
        var pattern = new XElement(units[0]);
        var last = (XElement?)null;
        foreach (var (one, other) in Pairs(rows, units, texts))
        {
            if (one < 0)
            {
                var copy = Copy(rows, pattern, texts[other]);
                if (last is null)
                {
                    units[0].AddBeforeSelf(copy);
                }
                else
                {
                    last.AddAfterSelf(copy);
                }

                last = copy[^1];
                continue;
            }

            if ((other < 0 ? Delete(element, rows, units[one]) : Change(element, rows, units[one], texts[other])) is { } problem)
            {
                return problem;
            }

            last = units[one].NextNode is XElement { Name.LocalName: "customXmlDelRangeEnd" } end ? end : units[one];
        }

        return null;
    }

    /// <summary>What the rows below the header say, a line each, cells apart by tabs.</summary>
    public static string TextOf(XElement table)
    {
        var rows = new TableRows(table, table.Name.Namespace);
        return string.Join('\n', rows.Units.Select(unit => string.Join('\t', rows.CellsOf(unit).Select(TextOfCell))));
    }

    private Problem? Change(string element, TableRows rows, XElement unit, IReadOnlyList<string> texts)
    {
        foreach (var (cell, text) in rows.CellsOf(unit).Zip(texts))
        {
            // What a cell says that is merged with the one above is not seen.
            if (cell.Element(w + "tcPr")?.Element(w + "vMerge") is { } merge && (string?)merge.Attribute(w + "val") is null or "continue")
            {
                session.Note(RevisionNoteKind.RowsKept, element);
                continue;
            }

            if (TextOfCell(cell) == text.Trim())
            {
                continue;
            }

            if (session.Blocks.Apply(element, ParagraphsOf(cell), text.Split('\n')) is { } problem)
            {
                return problem;
            }
        }

        return null;
    }

    private Problem? Delete(string element, TableRows rows, XElement unit)
    {
        var row = unit.DescendantsAndSelf(w + "tr").First();
        foreach (var paragraph in rows.CellsOf(unit).SelectMany(ParagraphsOf))
        {
            session.NoteStateOf(paragraph, element);
            session.Touched.Add(paragraph);
            if (RevisingSession.Say(session.Inlines.Delete(paragraph), element) is { } problem)
            {
                return problem;
            }
        }

        RowMarks.Mark(row, "del", session.Revisions);
        if (unit.Name == w + "sdt")
        {
            session.Controls.Delete(unit);
        }

        return null;
    }

    private List<XElement> Copy(TableRows rows, XElement unit, IReadOnlyList<string> texts)
    {
        var copy = rows.Copy(unit, (column, pattern) => FilledText.Paragraph(pattern, texts[column], w));
        InsertionMarks.Mark([copy], session.Editing);
        return copy.Name == w + "sdt" ? [.. session.Controls.Insert(copy, copy.Element(w + "sdtContent")!.Elements())] : [copy];
    }

    private static List<Pair> Pairs(TableRows rows, List<XElement> units, IReadOnlyList<IReadOnlyList<string>> texts)
    {
        var vocabulary = new Vocabulary();
        return BlockAlignment.Of(
            [.. units.Select(unit => UnitOf(string.Join('\n', rows.CellsOf(unit).Select(TextOfCell))))],
            [.. texts.Select(row => UnitOf(string.Join('\n', row.Select(text => text.Trim()))))]);

        Unit UnitOf(string text) => Unit.Of("tr", text, text, vocabulary);
    }

    private static bool IsGone(XElement unit) => unit.DescendantsAndSelf().First(row => row.Name.LocalName == "tr").Elements()
        .Any(properties => properties.Name.LocalName == "trPr" && properties.Elements().Any(mark => mark.Name.LocalName == "del"));

    private static string TextOfCell(XElement cell) => LiveParagraph.TextOf(ParagraphsOf(cell));

    private static List<XElement> ParagraphsOf(XElement cell) =>
        [.. cell.Descendants(cell.Name.Namespace + "p").Where(paragraph => paragraph.Ancestors().First(above => above.Name.LocalName is "tc" or "txbxContent") == cell)];
}
