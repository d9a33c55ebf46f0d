using ImppOffice.Planning;
using ImppOffice.Planning.Checks;
using ImppOffice.Planning.Drafting;
using ImppOffice.Planning.Templates;
using ImppOffice.Tests.Writing;
using ImppOffice.Word.Editing;
using ImppOffice.Word.Reading;
using ImppOffice.Word.Writing;

namespace ImppOffice.Tests.Drafting;

/// <summary>Documents that are being written, outlined and edited as the product does it.</summary>
internal static class Draft
{
    public const string Directive = "usg-planning-directive";
    public static readonly DateOnly Today = new(2026, 11, 20);

    public static Template Template(string kind = Directive) => TestKnowledge.Shipped.Library.Find(kind).OrThrow();

    /// <summary>A new document of a kind.</summary>
    public static byte[] New(string kind = Directive, string language = "en") => NewDocument
        .Write(Template(kind), new NewDocumentRequest("UNIMTA", "Tavara", language, new DateOnly(2026, 11, 3), "d-1"), ProductTemplates.HouseStyle, ProductTemplates.Texts).OrThrow();

    /// <summary>A document of tests/documents.</summary>
    public static byte[] Tavara(string name) => File.ReadAllBytes(Repository.At("tests", "documents", $"tavara-{name}.docx"));

    public static DraftOutline Outline(byte[] file, string kind = Directive, Template? template = null) =>
        new DraftOutliner(TestKnowledge.Shipped).Outline(Judging.Read(file, "draft.docx"), template ?? Template(kind), new KindDetection(kind, Confidence.Given, ""), "en");

    public static byte[] Edit(byte[] file, params IReadOnlyList<DocumentEdit> edits) => TryEdit(file, Directive, edits).OrThrow().Content;

    public static byte[] EditAs(string kind, byte[] file, params IReadOnlyList<DocumentEdit> edits) => TryEdit(file, kind, edits).OrThrow().Content;

    /// <summary>The code of the problem that edits meet.</summary>
    public static string? ProblemOf(byte[] file, params IReadOnlyList<DocumentEdit> edits) => TryEdit(file, Directive, edits).Problem?.Code;

    public static Result<EditedDocument> TryEdit(byte[] file, string kind, IReadOnlyList<DocumentEdit> edits, Template? template = null, string language = "en") =>
        DocumentEditing.Apply(file, edits, new EditingContext
        {
            Knowledge = TestKnowledge.Shipped,
            Template = template ?? Template(kind),
            HouseStyle = ProductTemplates.HouseStyle,
            Language = language,
            Time = new DateTimeOffset(2026, 11, 20, 9, 0, 0, TimeSpan.Zero),
            Today = Today,
            NewDocumentId = "d-new",
            Reader = new PlanningDocumentReader(new ReaderLimits()),
        }, CancellationToken.None);

    public static ElementStanding Element(this DraftOutline outline, string id) =>
        outline.Sections.SelectMany(section => section.Elements).Single(element => element.Id == id);

    /// <summary>The names of parts that two packages do not share byte for byte.</summary>
    public static IReadOnlyList<string> ChangedParts(byte[] before, byte[] after)
    {
        var (old, now) = (new WrittenDocument(before).Parts, new WrittenDocument(after).Parts);
        return [.. old.Keys.Union(now.Keys).Where(part => !old.TryGetValue(part, out var left) || !now.TryGetValue(part, out var right) || !left.AsSpan().SequenceEqual(right)).Order(StringComparer.Ordinal)];
    }

    /// <summary>The faults of a document that another one does not have.</summary>
    public static IReadOnlyList<string> NewFaults(byte[] before, byte[] after)
    {
        var known = new WrittenDocument(before).Faults().Select(Description).ToHashSet(StringComparer.Ordinal);
        return [.. new WrittenDocument(after).Faults().Where(fault => !known.Contains(Description(fault)))];
    }

    private static string Description(string fault) => fault[(fault.IndexOf(": ", StringComparison.Ordinal) + 2)..];
}
