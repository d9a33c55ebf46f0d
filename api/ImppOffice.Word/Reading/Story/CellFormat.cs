namespace ImppOffice.Word.Reading;

/// <summary>What <c>w:tcPr</c> says of a cell's place on the grid.</summary>
internal struct CellFormat
{
    public int Span;

    /// <summary>Begins a cell merged down, or goes on with one.</summary>
    public bool MergesDown;

    public bool ContinuesAbove;

    /// <summary>Belongs to the cell before it in the row (the older way of merging across).</summary>
    public bool ContinuesBefore;

    public bool Inserted;
    public bool Deleted;
}
