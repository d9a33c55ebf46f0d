namespace ImppOffice.Planning.Documents;

/// <summary>A heading and what stands under it. The text before the first heading is a section without a heading.</summary>
/// <param name="HeadingParagraph">The heading, or null for what stands before the first one.</param>
/// <param name="Path">The titles from the outermost section down to this one; empty without a heading.</param>
/// <param name="Blocks">What stands between this heading and the next one of any level.</param>
/// <param name="Children">The sections one level down, in order.</param>
public sealed record Section(
    Paragraph? HeadingParagraph,
    IReadOnlyList<string> Path,
    IReadOnlyList<Block> Blocks,
    IReadOnlyList<Section> Children)
{
    /// <summary>The heading's level; 0 without a heading.</summary>
    public int Level => HeadingParagraph?.Heading?.Level ?? 0;

    /// <summary>The heading without its number; empty without a heading.</summary>
    public string Title => HeadingParagraph?.Heading?.Title ?? "";

    /// <summary>This section and all below it, in order.</summary>
    public IEnumerable<Section> Tree => Children.SelectMany(child => child.Tree).Prepend(this);

    /// <summary>Everything under this heading, sub-headings included as paragraphs, in reading order.</summary>
    public IEnumerable<Block> Content =>
        Blocks.Concat(Children.SelectMany(child => child.Content.Prepend(child.HeadingParagraph!)));
}
