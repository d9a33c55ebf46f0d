using System.Text;
using ImppOffice.Planning.Documents;

namespace ImppOffice.Word.Reading;

/// <summary>A paragraph while it is read; several of the file where the view joins them.</summary>
internal sealed class DraftParagraph : Draft
{
    private readonly StringBuilder text = new();
    private bool leadOpen = true;
    private string? whole;

    public int Number { get; set; }

    public ParagraphFormat Format { get; set; }

    public ResolvedStyle Style { get; set; } = ResolvedStyle.None;

    /// <summary>How runs without properties of their own look.</summary>
    public RunLook PlainLook { get; set; }

    /// <summary>In a table or a text box, where looks say nothing.</summary>
    public bool Aside { get; init; }

    /// <summary>True where it held text of a table of contents.</summary>
    public bool SawContents { get; set; }

    public int Objects { get; set; }

    public List<DraftTextBox> TextBoxes { get; } = [];

    /// <summary>Word's own id of the paragraph, by which comments are marked as done; or null.</summary>
    public string? WordId { get; set; }

    public Heading? Heading { get; set; }

    public int Length => text.Length;

    public string Text => whole ??= text.ToString();

    /// <summary>How long the bold, italic or underlined stretch at the start is.</summary>
    public int LeadLength { get; private set; }

    /// <summary>Visible characters that are not white space, and how many of them look so.</summary>
    public int Inked { get; private set; }

    public int Bold { get; private set; }

    public int Underlined { get; private set; }

    public int Capitals { get; private set; }

    public bool AllBold => Inked > 0 && Bold == Inked;

    public bool AllUnderlined => Inked > 0 && Underlined == Inked;

    public bool AllCapitals => Inked > 0 && Capitals == Inked;

    public bool IsBlank => Inked == 0 && Objects == 0;

    public override IEnumerable<DraftParagraph> Paragraphs => [this];

    public string Substring(int from, int to) => text.ToString(from, to - from);

    public void Append(string piece, in RunLook look)
    {
        text.Append(piece);
        whole = null;
        var inked = 0;
        foreach (var character in piece)
        {
            inked += char.IsWhiteSpace(character) ? 0 : 1;
        }

        Inked += inked;
        Bold += look.Bold ? inked : 0;
        Underlined += look.Underlined ? inked : 0;
        Capitals += look.Capitals ? inked : 0;
        leadOpen &= look.Emphasised || inked == 0;
        LeadLength = leadOpen ? text.Length : LeadLength;
    }
}
