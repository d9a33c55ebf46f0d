using FsCheck;
using FsCheck.Fluent;
using ImppOffice.Api.Checks;
using ImppOffice.Api.Reports;
using ImppOffice.Planning;
using ImppOffice.Planning.Checks;
using ImppOffice.Planning.Documents;
using ImppOffice.Word.Writing;

namespace ImppOffice.Tests.Properties;

/// <summary>Whatever a faulty writer does to a real document, it gives a report or a problem with a name, and never an exception.</summary>
public sealed class EditedDocumentTests
{
    // Fixed, so that a failure today fails tomorrow; gamma has to be odd.
    private static readonly Config Runs = Config.QuickThrowOnFailure.WithMaxTest(40).WithReplay(20261121, 1);

    private static readonly Arbitrary<View> Views = Gen.Elements(Enum.GetValues<View>()).ToArbitrary();

    private static readonly string[] Refusals = ["broken-part", "truncated-document", "not-a-word-document", "document-too-large", "macro-document"];

    private const string Kind = "usg-planning-directive";

    [Theory]
    [InlineData("tavara-early-draft.docx")]
    [InlineData("tavara-tracked-changes.docx")]
    [InlineData("tavara-directive-npm-docx.docx")]
    [InlineData("oddities/content-controls.docx")]
    [InlineData("oddities/merged-and-nested-tables.docx")]
    [InlineData("oddities/contents-fields-footnotes.docx")]
    [InlineData("oddities/text-boxes.docx")]
    public void Edits_at_random_give_a_report_or_a_problem(string name)
    {
        var document = new EditableDocument(name);
        Prop.ForAll(XmlEdits.Lists, Views, (edits, view) => IsAnswered(document.With(edits), view)).Check(Runs);
    }

    [Fact]
    public void Most_edited_documents_can_still_be_judged()
    {
        var document = new EditableDocument("tavara-early-draft.docx");
        var files = XmlEdits.Lists.Generator.Sample(40, new Rnd(20261121), 40).Select(edits => document.With(edits)).ToList();

        Assert.InRange(files.Count(file => Judged(file, View.Accepted).Succeeded(out _, out _)), files.Count / 2, files.Count - 1);
    }

    private static bool IsAnswered(byte[] file, View view) =>
        Judged(file, view).Succeeded(out var report, out var problem)
            ? IsWhole(report) && CanBeWritten(report) && IsNamed(AnnotatedCopy.Write(file, FindingAnnotations.Of(report), DateTimeOffset.UnixEpoch).Problem)
            : IsNamed(problem);

    private static Result<CheckReport> Judged(byte[] file, View view) => Judging.TryJudge(file, "edited.docx", Kind, view);

    private static bool IsWhole(CheckReport report) =>
        TestKnowledge.Shipped.Library.Find(Kind).OrThrow().Elements.SelectMany(pair => pair.Element.Requirements)
            .All(requirement => report.Outcomes.Any(finding => finding.Requirement == requirement.Id));

    private static bool CanBeWritten(CheckReport report)
    {
        var set = new ReportSet { Documents = [new CheckedDocument(report.Document, report)], Library = TestKnowledge.Shipped.Library, Language = "en", Several = false };
        return ReportFormats.All.All(format => format.Write(set).EndsWith('\n'));
    }

    private static bool IsNamed(Problem? problem) => problem is null || Refusals.Contains(problem.Code, StringComparer.Ordinal);
}
