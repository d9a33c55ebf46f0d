using System.Xml.Linq;

namespace ImppOffice.Word.Comparing;

/// <summary>What the steps of making a redline share. The old version's XML is changed in place.</summary>
internal sealed class Redliner
{
    private readonly HashSet<string> codes;
    private readonly bool sameDefinitions;

    public Redliner(RedlineVersion old, RedlineVersion now, string author, DateTimeOffset date)
    {
        W = old.W;
        codes = [.. old.Main.Descendants(W + "r").Where(run => FieldRuns.Touches(run, W)).Select(Code)];
        sameDefinitions = XNode.DeepEquals(old.Styles, now.Styles) && XNode.DeepEquals(old.Numbering, now.Numbering)
            && old.LinkTargets.Count == now.LinkTargets.Count && !old.LinkTargets.Except(now.LinkTargets).Any();
        OldNotes = new NoteTexts(old);
        var nowNotes = new NoteTexts(now);
        Revisions = new Revisions(W, author, date, Revisions.FirstFree(W, OldNotes.Parts.Values.Prepend(old.Main.Root!)));
        Properties = new MappedProperties(old, now, Notes);
        OldAtoms = new AtomReader(old, OldNotes);
        NowAtoms = new AtomReader(now, nowNotes);
        Inlines = new InlineMerge(this);
        Paragraphs = new ParagraphMerge(this);
        Blocks = new BlockMerge(this);
        Tables = new TableMerge(this);
        Layout = new LayoutChanges(this);
        Links = new BroughtLinks(old, now);
        Controls = new ControlMarks(W, Revisions, ControlMarks.FirstFree(old.Main.Root!, W));
        References = new NoteReferences(this, OldNotes, nowNotes);
    }

    public XNamespace W { get; }

    public RedlineNotes Notes { get; } = new();

    public Revisions Revisions { get; }

    public NoteTexts OldNotes { get; }

    public MappedProperties Properties { get; }

    public AtomReader OldAtoms { get; }

    public AtomReader NowAtoms { get; }

    public InlineMerge Inlines { get; }

    public ParagraphMerge Paragraphs { get; }

    public BlockMerge Blocks { get; }

    public TableMerge Tables { get; }

    public LayoutChanges Layout { get; }

    public ControlMarks Controls { get; }

    public BroughtLinks Links { get; }

    public NoteReferences References { get; }

    public Vocabulary Vocabulary { get; } = new();

    /// <summary>True where two blocks are written alike and what they name (styles, numbering, links) is the same; quickly told, and true of most.</summary>
    public bool IsSame(XElement old, XElement now) => sameDefinitions && XNode.DeepEquals(old, now)
        && !old.Descendants().Any(element => element.Name.LocalName is "footnoteReference" or "endnoteReference");

    /// <summary>True where the old version has a half field of the same code, which stays.</summary>
    public bool HasFieldHalf(XElement run) => codes.Contains(Code(run));

    private string Code(XElement run) => string.Concat(run.Elements(W + "instrText").Select(code => code.Value));
}
