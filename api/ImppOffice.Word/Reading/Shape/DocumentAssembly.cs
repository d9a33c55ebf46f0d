using ImppOffice.Planning.Documents;

namespace ImppOffice.Word.Reading;

/// <summary>Makes the blocks of the model from the drafts, each once.</summary>
internal sealed class DocumentAssembly(Definitions definitions)
{
    public List<Block> Build(IEnumerable<Draft> drafts) => [.. drafts.Select(Build)];

    public Table Build(IReadOnlyList<DraftRow> rows, int headerRows) =>
        new([.. rows.Select(Build)], headerRows);

    /// <summary>One paragraph with a stretch of another's text.</summary>
    public Paragraph Build(DraftParagraph host, string text, int objects) => new()
    {
        Number = host.Number,
        Text = text,
        Style = host.Style.Name,
        Objects = objects,
        RightToLeft = IsRightToLeft(host),
    };

    private Block Build(Draft draft) => draft.Built ??= draft switch
    {
        DraftParagraph paragraph => BuildParagraph(paragraph),
        DraftTable table => Build(table.Rows, table.HeaderRows()),
        DraftTextBox box => new TextBox(Build(box.Blocks)),
        _ => throw new InvalidOperationException($"No block is made from a {draft.GetType().Name}."),
    };

    private Row Build(DraftRow row) => row.Built ??= new Row(
        [.. row.Cells.Select(cell => new Cell(cell.Column, cell.Columns, cell.ContinuesAbove, Build(cell.Blocks)))]);

    private Paragraph BuildParagraph(DraftParagraph draft)
    {
        var (label, length) = draft.Heading is null ? LabelFinder.Find(draft) : (null, 0);
        return Build(draft, draft.Text, draft.Objects) with
        {
            Heading = draft.Heading,
            ListItem = draft.Heading is null ? ListItems.Of(draft, definitions) : null,
            Label = label,
            LabelLength = length,
        };
    }

    private static bool IsRightToLeft(DraftParagraph draft) => draft.Format.RightToLeft ?? draft.Style.RightToLeft;
}
