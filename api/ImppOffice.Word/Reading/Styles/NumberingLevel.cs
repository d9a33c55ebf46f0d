namespace ImppOffice.Word.Reading;

/// <summary>A level of a numbering definition.</summary>
/// <param name="Format">Its <c>w:numFmt</c>, or null.</param>
/// <param name="Style">The id of the paragraph style linked to it, or null.</param>
internal sealed record NumberingLevel(string? Format, string? Style)
{
    /// <summary>True for numbers and letters, false for bullets and for levels without a label.</summary>
    public bool Ordered => Format is not ("bullet" or "none");
}
