using ImppOffice.Planning.Checks;
using ImppOffice.Planning.Consistency.Linking;
using ImppOffice.Planning.Consistency.Runs;

namespace ImppOffice.Tests.Consistency;

/// <summary>Judges documents of a mission as the product does.</summary>
internal static class Tavara
{
    public static readonly DateOnly Today = new(2026, 11, 21);

    public static ConsistencyJudge Judge { get; } = new(TestKnowledge.Relations, TestKnowledge.Shipped.Library, TestKnowledge.Shipped.Process);

    public static MissionDocuments Mission(params IReadOnlyList<Stating> documents) => Mission([.. documents.Select(document => document.Build())], []);

    public static MissionDocuments Mission(IReadOnlyList<LinkedDocument> documents, IReadOnlyList<LinkDecision> decisions) =>
        new() { Mission = "Tavara", AsOf = Today, Documents = documents, Decisions = DecisionBook.Of(decisions) };

    public static ConsistencyReport Report(params IReadOnlyList<Stating> documents) => Judge.Judge(Mission(documents));

    /// <summary>The outcomes of one relation as "not-met: reason".</summary>
    public static IReadOnlyList<string> Of(this ConsistencyReport report, string relation) =>
        [.. report.Outcomes.Where(finding => finding.Relation == relation).Select(finding => $"{finding.Outcome}: {finding.Reason}")];

    /// <summary>The one outcome of a relation.</summary>
    public static Outcome Only(this ConsistencyReport report, string relation) => Assert.Single(report.Outcomes, finding => finding.Relation == relation).Outcome;
}
