using System.Text;
using ImppOffice.Planning.Documents;

namespace ImppOffice.Word.Reading;

/// <summary>Writes down the text of the body as Word searches it, and what of it can be quoted.</summary>
internal sealed class BodyTextRecorder
{
    private readonly StringBuilder text = new();
    private readonly List<BodyStretch> stretches = [];
    private int paragraph;
    private bool open;

    /// <summary>How many text boxes enclose the place being read; Word does not look for the body's text in them.</summary>
    public int TextBoxes { get; set; }

    /// <summary>Adds text of a paragraph; quotable where it is the paragraph's own in the view.</summary>
    public void Append(string piece, int inParagraph, bool quotable)
    {
        if (TextBoxes > 0)
        {
            return;
        }

        if (inParagraph != paragraph)
        {
            text.Append('\n');
            paragraph = inParagraph;
            open = false;
        }

        if (quotable && open)
        {
            stretches[^1] = stretches[^1] with { Length = stretches[^1].Length + piece.Length };
        }
        else if (quotable)
        {
            stretches.Add(new BodyStretch(paragraph, text.Length, piece.Length));
        }

        open = quotable;
        text.Append(piece);
    }

    /// <summary>Ends the stretch: what follows may not stand next to it on every screen.</summary>
    public void Break() => open = false;

    /// <summary>Ends the stretch where Word has a mark in the text.</summary>
    public void Mark()
    {
        if (TextBoxes == 0)
        {
            text.Append(BodyText.Mark);
            open = false;
        }
    }

    public BodyText Recorded() => new(text.ToString(), stretches);
}
