namespace ImppOffice.Word.Reading;

/// <summary>What paragraph properties state; null where they are silent.</summary>
internal struct ParagraphFormat
{
    public string? Style;

    /// <summary>0 to 8 for headings, 9 for body text.</summary>
    public int? OutlineLevel;

    public int? NumberingId;
    public int? NumberingLevel;
    public bool? RightToLeft;

    /// <summary>The paragraph mark was inserted, or moved here.</summary>
    public bool MarkInserted;

    /// <summary>The paragraph mark was deleted, or moved away.</summary>
    public bool MarkDeleted;
}
