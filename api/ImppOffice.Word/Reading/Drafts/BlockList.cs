namespace ImppOffice.Word.Reading;

/// <summary>The blocks of a body, cell, note or text box while it is read.</summary>
internal sealed class BlockList
{
    private DraftParagraph? pending;

    public List<Draft> Items { get; } = [];

    /// <summary>The paragraph before, where the view deletes its mark: the next one goes on in it. Else null.</summary>
    public DraftParagraph? TakePending()
    {
        var taken = pending;
        pending = null;
        return taken;
    }

    public void Hold(DraftParagraph paragraph) => pending = paragraph;

    public void Add(DraftParagraph paragraph, bool inContents)
    {
        if (inContents && paragraph.IsBlank)
        {
            return;
        }

        Items.Add(paragraph);
        Items.AddRange(paragraph.TextBoxes);
    }

    /// <summary>Ends joining: a paragraph of which text is left stands by itself, an empty one is gone.</summary>
    public void Flush()
    {
        if (TakePending() is not { } paragraph)
        {
            return;
        }

        if (!paragraph.IsBlank)
        {
            Items.Add(paragraph);
        }

        Items.AddRange(paragraph.TextBoxes);
    }
}
