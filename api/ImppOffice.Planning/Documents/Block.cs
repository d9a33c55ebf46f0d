namespace ImppOffice.Planning.Documents;

/// <summary>A piece of a document in reading order: a <see cref="Paragraph"/>, a <see cref="Table"/> or a <see cref="TextBox"/>.</summary>
public abstract record Block
{
    /// <summary>Every paragraph in this block, in reading order, those in cells and text boxes included.</summary>
    public abstract IEnumerable<Paragraph> Paragraphs { get; }
}
