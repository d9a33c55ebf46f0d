using System.Xml.Linq;
using ImppOffice.Planning;
using ImppOffice.Word.Comparing;
using ImppOffice.Word.Editing;

namespace ImppOffice.Word.Revising;

/// <summary>What the steps of revising a document share.</summary>
internal sealed class RevisingSession
{
    private readonly HashSet<(RevisionNoteKind, string)> noted = [];

    public RevisingSession(EditingSession editing)
    {
        Editing = editing;
        Revisions = editing.Revisions ?? throw new InvalidOperationException("A revision records every change.");
        Paragraphs = [.. editing.Main.Descendants(editing.W + "p")];
        Headings = [.. editing.Document.Paragraphs.Where(paragraph => paragraph is { Heading: not null, Number: > 0 }).Select(paragraph => Paragraphs[paragraph.Number - 1])];
        Controls = new ControlMarks(editing.W, Revisions, ControlMarks.FirstFree(editing.Main, editing.W));
        Inlines = new InlineRewrite(Revisions);
        Blocks = new BlockRewrite(this);
    }

    public EditingSession Editing { get; }

    public Revisions Revisions { get; }

    public XNamespace W => Editing.W;

    /// <summary>The paragraphs of the document in force: the first one has the number 1.</summary>
    public IReadOnlyList<XElement> Paragraphs { get; }

    /// <summary>Those of them that an amendment changed.</summary>
    public HashSet<XElement> Touched { get; } = [];

    /// <summary>Those of them that are headings, which stay unless an amendment repeats them.</summary>
    public HashSet<XElement> Headings { get; }

    public ControlMarks Controls { get; }

    public InlineRewrite Inlines { get; }

    public BlockRewrite Blocks { get; }

    public List<RevisionNote> Notes { get; } = [];

    public void Note(RevisionNoteKind kind, string element)
    {
        if (noted.Add((kind, element)))
        {
            Notes.Add(new RevisionNote(kind, element));
        }
    }

    /// <summary>Notes what tracked changes cannot show of a place that is about to change.</summary>
    public void NoteStateOf(XElement place, string element)
    {
        var controls = place.DescendantsAndSelf(W + "sdt").Concat(place.Ancestors(W + "sdt")).Select(control => control.Element(W + "sdtPr")).ToList();
        if (controls.Exists(properties => properties?.Element(W + "showingPlcHdr") is not null))
        {
            Note(RevisionNoteKind.Placeholder, element);
        }

        if (controls.Exists(properties => properties?.Elements().Any(property => property.Name.LocalName == "dataBinding") == true))
        {
            Note(RevisionNoteKind.Unbound, element);
        }

        if (place.Descendants().Any(mark => mark.Name.Namespace == W && mark.Name.LocalName is "ins" or "del" or "moveFrom" or "moveTo" && !Revisions.IsOwn(mark)))
        {
            Note(RevisionNoteKind.OpenChanges, element);
        }
    }

    /// <summary>The problem that a refusal is to a person.</summary>
    public static Problem? Say(InlineRefusal? refusal, string element) => refusal switch
    {
        null => null,
        InlineRefusal.Locked => Problems.ElementLocked(element),
        _ => Problems.RevisionByHand(element, "its text holds half a field, such as a table of contents"),
    };
}
