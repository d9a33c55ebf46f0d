using ImppOffice.Planning;
using ImppOffice.Planning.Documents;
using ImppOffice.Planning.Generation;
using ImppOffice.Tests.Writing;
using ImppOffice.Word.Editing;
using ImppOffice.Word.Reading;
using ImppOffice.Word.Revising;

namespace ImppOffice.Tests.Revising;

/// <summary>Amendments of documents, as the product writes them.</summary>
internal static class Revision
{
    public const string Author = "Planner";
    public static readonly AmendmentSource Source = new("Revised Mission Plan", "revised-mission-plan", "2.0", null);

    public static RevisedDocument Of(byte[] file, params IReadOnlyList<Amendment> amendments) => Try(file, amendments).OrThrow();

    public static Result<RevisedDocument> Try(byte[] file, IReadOnlyList<Amendment> amendments, string kind = Drafting.Draft.Directive) =>
        DocumentRevising.Revise(file, amendments, Context(kind), ProductTemplates.Texts, CancellationToken.None);

    public static EditingContext Context(string kind) => new()
    {
        Knowledge = TestKnowledge.Shipped,
        Template = Drafting.Draft.Template(kind),
        HouseStyle = ProductTemplates.HouseStyle,
        Language = "en",
        Time = new DateTimeOffset(2026, 11, 20, 9, 0, 0, TimeSpan.Zero),
        Today = Drafting.Draft.Today,
        NewDocumentId = "d-new",
        Author = Author,
        Reader = new PlanningDocumentReader(new ReaderLimits()),
    };

    public static Amendment Text(string element, params IReadOnlyList<string> paragraphs) => new Amendment.Rewrite(paragraphs) { Element = element, Because = Source };

    public static Amendment Paragraph(int number, string text) => new Amendment.RewriteParagraph(number, text) { Element = "UPD-1", Because = Source };

    public static Amendment Rows(string element, params IReadOnlyList<IReadOnlyList<string>> rows) => new Amendment.RewriteRows(rows) { Element = element, Because = Source };

    public static Amendment Basis(params IReadOnlyList<BasisVersion> basis) => new Amendment.NameBasis(basis) { Element = "basis", Because = Source };

    /// <summary>What an element says, a paragraph or row each; null where the document lacks it.</summary>
    public static IReadOnlyList<string>? Said(byte[] file, string element)
    {
        var found = Of(file, Text(element, "Nothing of this stood here before.")).Elements[0];
        return found.Found is ElementFound.Inserted or ElementFound.InsertedWithSection ? null : found.Old.Split('\n');
    }
}
