using ImppOffice.Planning.Checks;
using ImppOffice.Planning.Documents;
using ImppOffice.Planning.Library;
using ImppOffice.Planning.Missions;
using ImppOffice.Planning.Reviews;
using ImppOffice.Planning.Templates;

namespace ImppOffice.Tests.Reviews;

/// <summary>A directive ready to be approved, and what can be wrong with it.</summary>
internal static class Cases
{
    public static readonly DateTimeOffset Now = new(2026, 10, 20, 9, 0, 0, TimeSpan.Zero);
    public static readonly DocumentId Directive = new("directive");
    public static readonly DocumentId Basis = new("sg-directive");
    public static readonly DocumentId Plan = new("plan");

    public static DocumentHistory Draft { get; } = DocumentHistory.NotBegun.Do(new BeginDocument(Directive, "usg-planning-directive", VersionNumber.First, "ana"));

    public static ApprovalCase Ready { get; } = new()
    {
        Knowledge = TestKnowledge.Shipped,
        Template = TestKnowledge.Shipped.Library.Find("usg-planning-directive").OrThrow(),
        Report = Report(),
        Checked = VersionNumber.First,
        Waivers = [],
        Today = new DateOnly(2026, 10, 20),
        Duties = [new Duty(MemberRole.Approver)],
        Basis = [new BasisDocument("sg-strategic-planning-directive", Basis, new VersionNumber(1, 0))],
        Dependents = [Plan],
    };

    public static CheckReport Report(params Finding[] findings) => new()
    {
        Document = "directive.docx",
        Kind = "usg-planning-directive",
        KindTitle = "USG Planning Directive",
        Detection = new KindDetection("usg-planning-directive", Confidence.Given, ""),
        TemplateVersion = "1",
        View = View.Accepted,
        Language = "en",
        Lenses = [],
        Summary = new ReportSummary(true, 0, new SeverityCounts(0, 0, 0), new SeverityCounts(0, 0, 0), 0, 0, 0),
        Outcomes = findings,
        NotAssessed = [],
    };

    public static Finding NotMet(string requirement, Severity severity = Severity.Essential, string? element = null) => new()
    {
        Requirement = requirement,
        Element = element,
        Outcome = Outcome.NotMet,
        Severity = severity,
        Message = "It is missing.",
        Hint = "Write it.",
        Source = requirement,
    };

    public static DocumentHistory Do(this DocumentHistory document, DocumentCommand command) =>
        document.After(DocumentDecisions.Decide(document, command, Now).OrThrow());

    public static string? Refusal(this DocumentHistory document, DocumentCommand command) =>
        DocumentDecisions.Decide(document, command, Now).Problem?.Code;
}
