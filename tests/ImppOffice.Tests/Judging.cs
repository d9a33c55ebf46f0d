using ImppOffice.Planning;
using ImppOffice.Planning.Checks;
using ImppOffice.Planning.Documents;
using ImppOffice.Word.Reading;

namespace ImppOffice.Tests;

/// <summary>Judges the bytes of a document as the product does: detects the kind, reads both ways where changes are open.</summary>
internal static class Judging
{
    /// <summary>The day for which documents are judged here.</summary>
    public static readonly DateOnly Today = new(2026, 11, 20);

    public static PlanningDocument Read(byte[] file, string name, View view = View.Accepted) => TryRead(file, name, view).OrThrow();

    public static Result<PlanningDocument> TryRead(byte[] file, string name, View view = View.Accepted) =>
        new PlanningDocumentReader(new ReaderLimits()).Read(file, name, view, CancellationToken.None);

    public static CheckReport Judge(byte[] file, string name, View view = View.Accepted, string language = "en")
    {
        var knowledge = TestKnowledge.Shipped;
        var document = Read(file, name, view);
        var detection = new KindDetector(knowledge).Detect(document, language).OrThrow();
        var open = document.Changes.Count > 0;
        return new CompletenessJudge(knowledge).Judge(new CheckRequest
        {
            Template = knowledge.Library.Find(detection.Kind).OrThrow(),
            Detection = detection,
            Document = document,
            AsOf = Today,
            Accepted = open ? Read(file, name, View.Accepted) : null,
            Rejected = open ? Read(file, name, View.Rejected) : null,
            Language = language,
        });
    }

    /// <summary>Judges bytes that may not even be a document, as a kind that is named.</summary>
    public static Result<CheckReport> TryJudge(byte[] file, string name, string kind, View view)
    {
        var knowledge = TestKnowledge.Shipped;
        var template = knowledge.Library.Find(kind).OrThrow();
        if (!TryRead(file, name, view).Succeeded(out var document, out var problem)
            || !TryRead(file, name, View.Accepted).Succeeded(out var accepted, out problem)
            || !TryRead(file, name, View.Rejected).Succeeded(out var rejected, out problem))
        {
            return problem;
        }

        return new CompletenessJudge(knowledge).Judge(new CheckRequest
        {
            Template = template,
            Detection = new KindDetector(knowledge).Given(template, "en"),
            Document = document,
            AsOf = Today,
            Accepted = accepted,
            Rejected = rejected,
            Language = "en",
        });
    }

    /// <summary>The requirements with an outcome.</summary>
    public static IReadOnlyList<string> With(this CheckReport report, Outcome outcome, Func<Finding, bool>? condition = null) =>
        [.. report.Outcomes.Where(finding => finding.Outcome == outcome && (condition is null || condition(finding))).Select(finding => finding.Requirement)];
}
