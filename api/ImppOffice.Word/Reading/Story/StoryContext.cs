using ImppOffice.Planning.Documents;

namespace ImppOffice.Word.Reading;

/// <summary>What the readers of one part share: the cursor, the definitions, and where they are.</summary>
internal sealed class StoryContext
{
    public StoryContext(PartReader xml, Definitions definitions, Findings found, View view, bool isMain)
    {
        Xml = xml;
        Styles = definitions.Styles;
        Numbering = definitions.Numbering;
        Found = found;
        IsMain = isMain;
        Changes = new ChangeState(view);
        Fields = new FieldTracker(found.Fields);
        Text = new TextSink(this);
        Objects = new ObjectReader(this);
        Runs = new RunReader(this);
        Inlines = new InlineReader(this);
        Paragraphs = new ParagraphReader(this);
        ControlReader = new ControlReader(this);
        Tables = new TableReader(this);
        Blocks = new BlockReader(this);
        found.Log.Paragraph = 0;
    }

    public PartReader Xml { get; }

    public StyleSheet Styles { get; }

    public NumberingDefinitions Numbering { get; }

    public Findings Found { get; }

    public ChangeLog Log => Found.Log;

    public bool IsMain { get; }

    public ChangeState Changes { get; }

    public ControlTracker Controls { get; } = new();

    /// <summary>The fields open in this story; a text box has its own.</summary>
    public FieldTracker Fields { get; set; }

    public TextSink Text { get; }

    public BodyTextRecorder BodyText { get; } = new();

    public ObjectReader Objects { get; }

    public RunReader Runs { get; }

    public InlineReader Inlines { get; }

    public ParagraphReader Paragraphs { get; }

    public ControlReader ControlReader { get; }

    public TableReader Tables { get; }

    public BlockReader Blocks { get; }

    /// <summary>How many tables and text boxes enclose the place being read.</summary>
    public int AsideDepth { get; set; }

    /// <summary>Grows with everything read that a person would see; tells whether a branch of alternate content held anything.</summary>
    public int Harvest { get; set; }

    /// <summary>How many paragraph marks the view has deleted so far.</summary>
    public int MarksGone { get; set; }

    /// <summary>The number of the paragraph begun last; 0 outside the main part.</summary>
    public int LastParagraph => IsMain ? Xml.Paragraphs : 0;

    /// <summary>The number the next paragraph will have; 0 outside the main part.</summary>
    public int NextParagraph => IsMain ? Xml.Paragraphs + 1 : 0;

    public bool InContents => Fields.InContents || Controls.InContents;
}
