using ImppOffice.Planning.Checks;
using ImppOffice.Planning.Documents;
using ImppOffice.Planning.Library;
using ImppOffice.Planning.Missions;
using ImppOffice.Planning.Process;
using ImppOffice.Planning.Templates;

namespace ImppOffice.Planning.Reviews;

/// <summary>All that a decision to approve rests on.</summary>
public sealed record ApprovalCase
{
    /// <summary>What the product knows of planning documents.</summary>
    public required Knowledge Knowledge { get; init; }

    /// <summary>The template of the document's kind.</summary>
    public required Template Template { get; init; }

    /// <summary>The report on a version of the document, tracked changes read as accepted.</summary>
    public required CheckReport Report { get; init; }

    /// <summary>The version the report is on.</summary>
    public required VersionNumber Checked { get; init; }

    /// <summary>The waivers in the document.</summary>
    public required IReadOnlyList<Waiver> Waivers { get; init; }

    /// <summary>The day; a waiver holds up to and on its last day.</summary>
    public required DateOnly Today { get; init; }

    /// <summary>What the one who approves may do in the mission.</summary>
    public required IReadOnlyList<Duty> Duties { get; init; }

    /// <summary>The documents it is built on, one for each kind of the template's basis.</summary>
    public required IReadOnlyList<BasisDocument> Basis { get; init; }

    /// <summary>The documents built on it.</summary>
    public IReadOnlyList<DocumentId> Dependents { get; init; } = [];

    /// <summary>The document of an earlier kind whose place it takes (a revised directive that of the directive), or null.</summary>
    public DocumentId? Supersedes { get; init; }

    /// <summary>Who issues the document: as its template says, else who takes the decision that comes with it, else who prepares it.</summary>
    public LocalText Authority =>
        Template.IssuedBy ?? PointOf(Knowledge.Process, Template.Kind)?.DecidedBy ?? Template.PreparedBy;

    /// <summary>The id of the decision point that the approval of a kind is, or null where it is none.</summary>
    public static string? DecisionPointOf(PlanningProcess process, string kind) => PointOf(process, kind)?.Id;

    private static DecisionPoint? PointOf(PlanningProcess process, string kind) =>
        process.Levels.SelectMany(level => level.DecisionPoints).FirstOrDefault(point => point.TakenWith == kind);
}

/// <summary>A document that another is built on.</summary>
/// <param name="Kind">Its kind.</param>
/// <param name="Document">Its id; null where the mission has none.</param>
/// <param name="InForce">Its version in force; null where none is.</param>
public sealed record BasisDocument(string Kind, DocumentId? Document, VersionNumber? InForce);
