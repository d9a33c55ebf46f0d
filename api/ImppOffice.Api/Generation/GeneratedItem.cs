using System.Text.Json.Serialization;
using ImppOffice.Planning;
using ImppOffice.Planning.Checks;
using ImppOffice.Planning.Generation;

namespace ImppOffice.Api.Generation;

/// <summary>What became of the items of a file.</summary>
/// <param name="DryRun">True where nothing was to be written.</param>
/// <param name="Items">The items in order.</param>
public sealed record GenerationReport(bool DryRun, IReadOnlyList<GeneratedItem> Items);

/// <summary>What became of one item.</summary>
public sealed record GeneratedItem
{
    /// <summary>Its number in the file, from 1.</summary>
    public required int Number { get; init; }

    /// <summary>The file it names; null where it could not be read.</summary>
    public string? Target { get; init; }

    /// <summary>The kind it names; null where it could not be read.</summary>
    public string? Kind { get; init; }

    public required ItemState State { get; init; }

    /// <summary>Why it failed; null where it did not.</summary>
    public RevisionRemark? Reason { get; init; }

    /// <summary>What stands in the way of a revision.</summary>
    public IReadOnlyList<RevisionRemark> Blocks { get; init; } = [];

    /// <summary>What somebody should look at.</summary>
    public IReadOnlyList<RevisionRemark> Warnings { get; init; } = [];

    /// <summary>What was or would be written, element by element.</summary>
    public IReadOnlyList<ChangeRow> Changes { get; init; } = [];

    /// <summary>How many paragraphs are proved to have stayed word for word; null where none had to.</summary>
    public int? Carried { get; init; }

    /// <summary>How complete the document is; null where there is none.</summary>
    public ReportSummary? Completeness { get; init; }

    /// <summary>The essential and expected requirements that are not met.</summary>
    public IReadOnlyList<string> NotMet { get; init; } = [];

    /// <summary>Where it does not agree with the documents it was made from.</summary>
    public IReadOnlyList<Disagreement> Disagreements { get; init; } = [];

    /// <summary>What makes the exit code of the command; null where it did not fail.</summary>
    [JsonIgnore]
    public Problem? Problem { get; init; }

    /// <summary>An item that failed.</summary>
    public static GeneratedItem Failed(int number, GenerateItem? item, Problem problem) => new()
    {
        Number = number,
        Target = item?.Target,
        Kind = item?.Kind,
        State = ItemState.Failed,
        Reason = new RevisionRemark(null, problem.Code, problem.Title, problem.Hint),
        Problem = problem,
    };

    /// <summary>An item that was made, or is stopped by blocks.</summary>
    public static GeneratedItem Of(int number, GenerateItem item, GeneratedDocument made, ItemState state) => new()
    {
        Number = number,
        Target = item.Target,
        Kind = item.Kind,
        State = state,
        Blocks = made.Blocks,
        Warnings = made.Warnings,
        Changes = made.Changes,
        Carried = made.Carried,
        Completeness = made.Completeness?.Summary,
        NotMet = [.. (made.Completeness?.Outcomes ?? []).Where(finding => finding is { Outcome: Outcome.NotMet, IsWaived: false } && finding.Severity != Planning.Templates.Severity.Advisory).Select(finding => finding.Requirement)],
        Disagreements = [.. made.Disagreements.Select(finding => new Disagreement(finding.Relation, finding.Outcome, finding.Reason, finding.Hint))],
    };
}

/// <summary>Where a document does not agree with one it was made from.</summary>
/// <param name="Relation">The relation's id.</param>
/// <param name="Outcome">Whether it is sure.</param>
/// <param name="Reason">What was found.</param>
/// <param name="Hint">What would settle it.</param>
public sealed record Disagreement(string Relation, Outcome Outcome, string Reason, string Hint);

/// <summary>What became of an item.</summary>
public enum ItemState
{
    /// <summary>The document is in the output folder.</summary>
    Written,

    /// <summary>It could be written; nothing was, because only a trial was asked for.</summary>
    Ready,

    /// <summary>A block stands in the way; nothing was written.</summary>
    Blocked,

    /// <summary>The item, or a document it names, is wrong; nothing was written.</summary>
    Failed,
}
