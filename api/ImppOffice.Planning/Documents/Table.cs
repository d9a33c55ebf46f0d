namespace ImppOffice.Planning.Documents;

/// <summary>A table. Rows deleted in the view are not there.</summary>
/// <param name="Rows">The rows, header rows first.</param>
/// <param name="HeaderRows">
/// How many rows at the top are headers: those marked as repeating (<c>w:tblHeader</c>), else 1 where the first row is
/// bold or the table style singles it out, else 0.
/// </param>
public sealed record Table(IReadOnlyList<Row> Rows, int HeaderRows) : Block
{
    public override IEnumerable<Paragraph> Paragraphs =>
        Rows.SelectMany(row => row.Cells).Where(cell => !cell.ContinuesAbove).SelectMany(cell => cell.Paragraphs);
}

/// <summary>A row of a table.</summary>
/// <param name="Cells">
/// The cells on the table's grid: a cell merged across stands once, with its <see cref="Cell.Columns"/>; a cell
/// merged down stands in every row, below the first with <see cref="Cell.ContinuesAbove"/>.
/// </param>
public sealed record Row(IReadOnlyList<Cell> Cells)
{
    /// <summary>True where no cell has text, an object or a merged continuation.</summary>
    public bool IsEmpty => Cells.All(cell => cell is { IsEmpty: true, ContinuesAbove: false });

    /// <summary>The cell that covers a grid column (0-based), or null beyond the row's end.</summary>
    public Cell? At(int column) => Cells.FirstOrDefault(cell => column >= cell.Column && column < cell.Column + cell.Columns);
}

/// <summary>A cell of a table.</summary>
/// <param name="Column">The first grid column it covers, 0-based, columns skipped before the first cell counted.</param>
/// <param name="Columns">How many grid columns it covers.</param>
/// <param name="ContinuesAbove">True where it is the lower part of a cell merged down; then it repeats the content of the upper part.</param>
/// <param name="Blocks">What stands in it.</param>
public sealed record Cell(int Column, int Columns, bool ContinuesAbove, IReadOnlyList<Block> Blocks)
{
    /// <summary>Every paragraph in the cell, those of nested tables included.</summary>
    public IEnumerable<Paragraph> Paragraphs => Blocks.SelectMany(block => block.Paragraphs);

    /// <summary>The text of all paragraphs, a line each.</summary>
    public string Text => string.Join('\n', Paragraphs.Select(paragraph => paragraph.Text));

    /// <summary>True where there is neither text nor an object.</summary>
    public bool IsEmpty => Paragraphs.All(paragraph => paragraph.IsEmpty);
}
