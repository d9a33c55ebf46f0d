using ImppOffice.Planning.Documents;

namespace ImppOffice.Word.Reading;

/// <summary>
/// A block while the file is still being read. Whether a line is a heading depends on the whole document, so the
/// blocks of the model are made when everything has been seen.
/// </summary>
internal abstract class Draft
{
    /// <summary>The block made from it, once and for all who refer to it.</summary>
    public Block? Built { get; set; }

    /// <summary>Every paragraph in it, in reading order.</summary>
    public abstract IEnumerable<DraftParagraph> Paragraphs { get; }
}
