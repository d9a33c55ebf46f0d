using ImppOffice.Api.Records;
using ImppOffice.Api.Reviews;
using ImppOffice.Api.Texts;
using ImppOffice.Planning;
using ImppOffice.Planning.Documents;
using ImppOffice.Planning.Library;
using ImppOffice.Planning.Reviews;

namespace ImppOffice.Api.Http.Reviews;

/// <summary>Whether a document can be approved, and what would come of it.</summary>
/// <param name="Possible">True where nothing stands in the way.</param>
/// <param name="Refusals">All that stands in the way.</param>
/// <param name="Version">The version that would be approved.</param>
/// <param name="Publishes">The number it would be in force under.</param>
/// <param name="DecisionPoint">The decision point that the approval is, or null.</param>
/// <param name="IssuedBy">Who issues the document.</param>
/// <param name="State">Where the document stands.</param>
/// <param name="InForce">The version in force, or null.</param>
/// <param name="Suspicions">Basis documents that changed since.</param>
/// <param name="Basis">The versions of its basis that would be pinned.</param>
/// <param name="ETag">That of the version, to be sent as If-Match with the approval.</param>
public sealed record ApprovalView(
    bool Possible,
    IReadOnlyList<RefusalView> Refusals,
    string Version,
    string Publishes,
    string? DecisionPoint,
    string IssuedBy,
    DocumentState? State,
    string? InForce,
    IReadOnlyList<SuspicionView> Suspicions,
    IReadOnlyList<BasisStateView> Basis,
    string ETag)
{
    public static ApprovalView Of(PreparedApproval prepared, Problem? refusal, string language)
    {
        var life = prepared.Living.Life;
        return new ApprovalView(
            refusal is null,
            RefusalView.Of(refusal, language),
            prepared.Latest.Number.ToString(),
            prepared.Latest.Number.NextPublished.ToString(),
            prepared.DecisionPoint,
            prepared.Case.Authority.In(language),
            life.State,
            life.InForce?.ToString(),
            [.. life.Suspicions.Select(SuspicionView.Of)],
            [.. prepared.Case.Basis.Select(basis => new BasisStateView(basis.Kind, basis.Document?.Value, basis.InForce?.ToString()))],
            prepared.Latest.ETag);
    }
}

/// <summary>Something that stands in the way of an approval.</summary>
/// <param name="Code">A stable name in kebab case.</param>
/// <param name="Title">What it is.</param>
/// <param name="Hint">What to do about it.</param>
/// <param name="Details">The requirement, round or kind it is about; null where there is none.</param>
public sealed record RefusalView(string Code, string Title, string Hint, string? Details)
{
    /// <summary>Every obstacle that a problem names, or the problem itself; empty where there is none.</summary>
    public static IReadOnlyList<RefusalView> Of(Problem? refusal, string language) =>
        refusal?.Details?.GetValueOrDefault("obstacles") is IReadOnlyList<ApprovalObstacle> obstacles
            ? [.. obstacles.Select(obstacle => new RefusalView(obstacle.Code, obstacle.Why.In(language), ReviewTexts.Shipped.RefusalHints[obstacle.Code].In(language), obstacle.Subject))]
            : refusal is null ? [] : [new RefusalView(refusal.Code, refusal.Title, refusal.Hint, null)];

    /// <summary>The problem with its obstacles as they are told over HTTP.</summary>
    public static Problem Told(Problem refusal, string language) => refusal.Details?.ContainsKey("obstacles") == true
        ? refusal with { Details = new Dictionary<string, object?>(StringComparer.Ordinal) { ["refusals"] = Of(refusal, language) } }
        : refusal;
}

/// <summary>A basis document that changed since.</summary>
public sealed record SuspicionView(string Document, string? Version, DateTimeOffset Since)
{
    public static SuspicionView Of(Suspicion suspicion) => new(suspicion.Cause.Value, suspicion.Version?.ToString(), suspicion.Since);
}

/// <summary>A kind the document is built on, with the document that stands for it and its version in force.</summary>
public sealed record BasisStateView(string Kind, string? Document, string? InForce);

/// <summary>That a document still agrees with one it is built on.</summary>
public sealed record SettlementForm(string? Cause, string? Reason);

/// <summary>Where a document stands in its life.</summary>
public sealed record LifeView(string Document, DocumentState? State, string? Latest, string? InForce, string? Round, string? Successor, IReadOnlyList<SuspicionView> Suspicions)
{
    public static LifeView Of(LivingDocument living) => new(
        living.Document.Id.Value,
        living.Life.State,
        living.Life.State is null ? null : living.Life.Latest.ToString(),
        living.Life.InForce?.ToString(),
        living.Life.Review?.Round.Value,
        living.Life.Successor?.Value,
        [.. living.Life.Suspicions.Select(SuspicionView.Of)]);
}
