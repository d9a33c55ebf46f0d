using System.Xml.Linq;
using ImppOffice.Planning;
using ImppOffice.Planning.Checks;
using ImppOffice.Planning.Documents;
using ImppOffice.Planning.Drafting;
using ImppOffice.Planning.Templates;
using ImppOffice.Word.Comparing;
using ImppOffice.Word.Writing;

namespace ImppOffice.Word.Editing;

/// <summary>A document while edits are carried out in it.</summary>
internal sealed class EditingSession
{
    private readonly CancellationToken cancellationToken;
    private readonly XElement? settings;
    private PlanningDocument? document;
    private DraftOutline? outline;

    /// <param name="package">The document.</param>
    /// <param name="context">What editing rests on.</param>
    /// <param name="style">The house style.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    /// <param name="tracksAlways">True where every change is recorded, whether or not the document says so.</param>
    public EditingSession(EditedPackage package, EditingContext context, HouseStyle style, CancellationToken cancellationToken, bool tracksAlways = false)
    {
        Package = package;
        Context = context;
        Style = style;
        this.cancellationToken = cancellationToken;
        Main = package.Look(package.Main).Root!;
        W = Main.Name.Namespace;
        settings = package.PartOf(package.Main, "settings") is { } part ? package.Look(part).Root : null;
        IsProtected = settings?.Element(W + "documentProtection") is { } protection && IsOn(protection.Attribute(W + "enforcement")?.Value, absent: false);
        var tracks = settings?.Element(W + "trackRevisions") is { } tracking && IsOn(tracking.Attribute(W + "val")?.Value, absent: true);
        Main = package.Edit(package.Main).Root!;
        Revisions = tracks || tracksAlways ? new Revisions(W, PlainCharacters.Keep(context.Author), context.Time, Revisions.FirstFree(W, Stories(package).Prepend(Main))) : null;
        Content = new ContentImport(this);
    }

    public EditedPackage Package { get; }

    public EditingContext Context { get; }

    public HouseStyle Style { get; }

    /// <summary>The root of the main part.</summary>
    public XElement Main { get; }

    /// <summary>The namespace of its elements, transitional or strict.</summary>
    public XNamespace W { get; }

    public XElement Body => Main.Element(W + "body") ?? throw new InvalidDataException("No body.");

    public Template Template => Context.Template;

    /// <summary>True where the document is protected against editing.</summary>
    public bool IsProtected { get; }

    /// <summary>Makes the marks of tracked changes; null where the document does not track them.</summary>
    public Revisions? Revisions { get; }

    /// <summary>Brings content of the product into the document.</summary>
    public ContentImport Content { get; }

    /// <summary>The document as it stands now.</summary>
    public PlanningDocument Document => document ??= Context.Reader.Read(ToBytes(), "", View.Accepted, cancellationToken).OrThrow();

    /// <summary>Where the template stands in it now.</summary>
    public DraftOutline Outline => outline ??= new DraftOutliner(Context.Knowledge)
        .Outline(Document, Template, new KindDetector(Context.Knowledge).Given(Template, LocalText.Fallback), LocalText.Fallback);

    /// <summary>Starts a draft in the house style, for content to be imported.</summary>
    public Draft NewDraft() => new(Style, new WritingLanguage(Context.Language));

    /// <summary>Says that the document was changed, so that it is read anew.</summary>
    public void Changed()
    {
        cancellationToken.ThrowIfCancellationRequested();
        document = null;
        outline = null;
    }

    public byte[] ToBytes()
    {
        Content.Finish();
        return Package.ToBytes();
    }

    /// <summary>The standing of an element, or the problem that the template has none of the id.</summary>
    public Result<ElementStanding> Find(string element) =>
        Outline.Sections.SelectMany(section => section.Elements).FirstOrDefault(standing => standing.Id == element) is { } found
            ? found
            : Problems.UnknownElement(element, NearestWord.To(element, Template.Elements.Select(pair => pair.Element.Id)));

    /// <summary>The template's element.</summary>
    public Element ElementOf(string id) => Template.Elements.First(pair => pair.Element.Id == id).Element;

    /// <summary>The content controls with a tag, in the document's order.</summary>
    public IEnumerable<XElement> ControlsWith(string tag) => Body.Descendants(W + "sdt")
        .Where(control => (string?)control.Element(W + "sdtPr")?.Element(W + "tag")?.Attribute(W + "val") == tag);

    // Ids of changes are unique in the whole document.
    private static IEnumerable<XElement> Stories(EditedPackage package) => new[] { "footnotes", "endnotes", "header", "footer" }
        .SelectMany(type => package.PartsOf(package.Main, type)).Select(part => package.Look(part).Root!);

    private static bool IsOn(string? value, bool absent) => value switch
    {
        null => absent,
        "0" or "false" or "off" => false,
        _ => true,
    };
}
