namespace ImppOffice.Word.Reading;

/// <summary>A table while it is read; rows the view deletes are not in it.</summary>
internal sealed class DraftTable : Draft
{
    private int? headerRows;

    public List<DraftRow> Rows { get; } = [];

    /// <summary>True where the table style singles out the first row and this table lets it.</summary>
    public bool StyledFirstRow { get; set; }

    /// <summary>The cells that may still go on in the next row, by their first column.</summary>
    public Dictionary<int, DraftCell> OpenMerges { get; } = [];

    public override IEnumerable<DraftParagraph> Paragraphs =>
        Rows.SelectMany(row => row.Cells).Where(cell => !cell.ContinuesAbove).SelectMany(cell => cell.Blocks).SelectMany(block => block.Paragraphs);

    /// <summary>How many rows at the top are headers.</summary>
    public int HeaderRows() => headerRows ??= CountHeaderRows();

    private int CountHeaderRows()
    {
        var marked = Rows.TakeWhile(row => row.Header).Count();
        return marked > 0 ? marked : Rows.Count > 0 && (StyledFirstRow || Rows[0].IsBold) ? 1 : 0;
    }
}

/// <summary>A row of it.</summary>
internal sealed class DraftRow
{
    public List<DraftCell> Cells { get; } = [];

    /// <summary>The row made from it, once and for all who refer to it.</summary>
    public Planning.Documents.Row? Built { get; set; }

    public bool Header { get; set; }

    /// <summary>The first grid column that is still free.</summary>
    public int NextColumn { get; set; }

    public bool IsBold
    {
        get
        {
            var inked = Cells.SelectMany(cell => cell.Blocks).SelectMany(block => block.Paragraphs).Where(paragraph => paragraph.Inked > 0).ToList();
            return inked.Count > 0 && inked.TrueForAll(paragraph => paragraph.AllBold);
        }
    }
}

/// <summary>A cell of it.</summary>
internal sealed class DraftCell
{
    public int Column { get; init; }

    public int Columns { get; set; }

    public bool ContinuesAbove { get; init; }

    public required List<Draft> Blocks { get; init; }
}
