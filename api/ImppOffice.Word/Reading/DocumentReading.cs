using ImppOffice.Planning;
using ImppOffice.Planning.Documents;
using ImppOffice.Word.Identity;

namespace ImppOffice.Word.Reading;

/// <summary>One reading of one package: the definitions first, then the body, then everything that hangs on it.</summary>
internal sealed class DocumentReading
{
    private readonly WordPackage package;
    private readonly string main;
    private readonly View view;
    private readonly CancellationToken cancellationToken;
    private readonly Findings found;
    private readonly PartsReader parts;
    private readonly ILookup<string, string> related;

    /// <summary>Throws what a damaged main part brings about.</summary>
    public DocumentReading(WordPackage package, string main, View view, CancellationToken cancellationToken)
    {
        this.package = package;
        this.main = main;
        this.view = view;
        this.cancellationToken = cancellationToken;
        found = new Findings(view);
        parts = new PartsReader(package, found, cancellationToken);
        related = package.RelationshipsOf(main)
            .DistinctBy(relationship => (relationship.Type, relationship.Part))
            .ToLookup(relationship => relationship.Type, relationship => relationship.Part, StringComparer.Ordinal);
    }

    public Result<PlanningDocument> Read(string name)
    {
        if (related.Contains(RelationshipType.MacroProject))
        {
            return Problems.Macros;
        }

        var definitions = new Definitions(
            parts.Read(related[RelationshipType.Styles], StyleSheetReader.Read, new StyleSheet()),
            parts.Read(related[RelationshipType.Numbering], NumberingReader.Read, new NumberingDefinitions()));
        using var xml = new PartReader(package, main, cancellationToken);
        var context = new StoryContext(xml, definitions, found, view, isMain: true);
        if (ReadBody(context) is not { } drafts)
        {
            return Problems.BrokenPart(main);
        }

        new HeadingJudge(definitions).Judge([.. drafts.SelectMany(draft => draft.Paragraphs)]);
        var assembly = new DocumentAssembly(definitions);
        var body = assembly.Build(drafts);
        var text = new StoryText(definitions, found, view);
        return new PlanningDocument
        {
            Name = name,
            View = view,
            Body = body,
            BodyText = context.BodyText.Recorded(),
            Sections = SectionTree.Build(body),
            Controls = ControlAssembly.Build(context.Controls.All, assembly),
            Stories = ReadStories(new StoriesReader(text, found)),
            Comments = ReadComments(text),
            Identity = ReadIdentity(),
            Properties = ReadProperties(),
            Language = found.Language.Majority(definitions.Styles.DefaultLanguage),
            Changes = found.Log.Changes,
            Fields = [.. found.Fields.OfType<Field>()],
            Bookmarks = found.Bookmarks,
            HiddenText = found.Hidden,
            NotRead = found.NotRead,
        };
    }

    /// <summary>The blocks of the body, or null where the part is no document.</summary>
    private static List<Draft>? ReadBody(StoryContext context)
    {
        var xml = context.Xml;
        if (!xml.MoveToRoot() || xml is not { IsWord: true, Name: "document" })
        {
            return null;
        }

        List<Draft>? drafts = null;
        var depth = xml.Enter();
        while (xml.NextChild(depth))
        {
            if (xml is { IsWord: true, Name: "body" })
            {
                drafts = context.Blocks.Read(xml.Enter());
            }
        }

        return drafts;
    }

    private List<Story> ReadStories(StoriesReader stories) =>
    [
        .. ReadMargins(RelationshipType.Header, StoryKind.Header, stories),
        .. ReadMargins(RelationshipType.Footer, StoryKind.Footer, stories),
        .. parts.Read(related[RelationshipType.Footnotes], xml => stories.ReadNotes(xml, StoryKind.Footnote), []),
        .. parts.Read(related[RelationshipType.Endnotes], xml => stories.ReadNotes(xml, StoryKind.Endnote), []),
    ];

    // Numbered names sort by length first: header2 stands before header10.
    private IEnumerable<Story> ReadMargins(string type, StoryKind kind, StoriesReader stories) =>
        related[type].OrderBy(part => part.Length).ThenBy(part => part, StringComparer.Ordinal)
            .SelectMany(part => parts.TryRead(part, xml => stories.ReadMargin(xml, kind), []));

    private List<Comment> ReadComments(StoryText text)
    {
        var threads = parts.Read(related[RelationshipType.CommentsExtended], CommentThreadsReader.Read, new CommentThreads());
        return parts.Read(related[RelationshipType.Comments], xml => CommentsReader.Read(xml, text, found, threads), []);
    }

    private DocumentIdentity? ReadIdentity()
    {
        foreach (var part in related[RelationshipType.CustomXml])
        {
            try
            {
                using var stream = package.Open(part);
                if (DocumentIdentityXml.Read(stream) is { } identity)
                {
                    return identity;
                }
            }
            catch (Exception damage) when (WordPackage.IsDamage(damage))
            {
                found.AddUnread("damaged-part", 0, part);
            }
        }

        return null;
    }

    private CoreProperties ReadProperties() => parts.Read(
        package.RelationshipsOf("").Where(relationship => relationship.Type == RelationshipType.CoreProperties).Select(relationship => relationship.Part),
        CorePropertiesReader.Read,
        CorePropertiesReader.None);
}
