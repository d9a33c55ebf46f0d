using System.Globalization;
using ImppOffice.Planning;
using ImppOffice.Planning.Checks;
using ImppOffice.Planning.Consistency.Linking;
using ImppOffice.Planning.Consistency.Relations;
using ImppOffice.Planning.Consistency.Runs;

namespace ImppOffice.Api.Consistency;

/// <summary>All that a run judges, and the rules by which it does.</summary>
/// <param name="Documents">The documents with the decisions about them.</param>
/// <param name="Decisions">The decisions, in order.</param>
/// <param name="Knowledge">What is known of documents.</param>
/// <param name="Relations">What must hold between them.</param>
/// <param name="FactRules">The version of the rules by which facts are read.</param>
public sealed record GatheredMission(MissionDocuments Documents, IReadOnlyList<LinkDecision> Decisions, Knowledge Knowledge, RelationSet Relations, string FactRules)
{
    /// <summary>Names all that the report depends on apart from the report before. Days count only where a decision ends or a rule of the process says something else.</summary>
    public string Key() => ContentHash.Of(
    [
        ProductVersion.Text,
        Relations.Version,
        FactRules,
        Documents.Mission,
        .. Decisions.Select(decision => $"{decision}"),
        Decisions.OfType<DifferenceIntended>().Count(intended => intended.Until < Documents.AsOf).ToString(CultureInfo.InvariantCulture),
        .. Documents.Documents.OrderBy(document => document.Id, StringComparer.Ordinal).SelectMany(Named),
        .. Documents.Unread.Select(unread => unread.Reason),
        .. (Documents.Standing?.Findings ?? []).Select(finding => $"{finding.Rule} {finding.Level} {finding.Standing} {finding.Message.In(LocalText.Fallback)}"),
    ]);

    private static IEnumerable<string?> Named(LinkedDocument document) =>
    [
        document.Id, document.Name, document.Kind, document.Version, document.LogicalHash, $"{document.State}", document.ApprovedVersion, $"{document.ApprovedOn:O}",
        .. document.Basis.Select(used => $"{used}"),
    ];
}
