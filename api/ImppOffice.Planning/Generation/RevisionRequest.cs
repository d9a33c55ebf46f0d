namespace ImppOffice.Planning.Generation;

/// <summary>What a directive in force is to be revised from.</summary>
public sealed record RevisionRequest
{
    /// <summary>The directive in force.</summary>
    public required RevisionBasis InForce { get; init; }

    /// <summary>The Revised Mission Plan.</summary>
    public required RevisionBasis Plan { get; init; }

    /// <summary>The Revised USG Planning Directive.</summary>
    public required RevisionBasis Directive { get; init; }

    /// <summary>The Council's authorisation, or null where it is not given yet.</summary>
    public Authorisation? Authorisation { get; init; }

    /// <summary>The day of the Secretary-General's endorsement of the revised plan, or null where it is not given yet.</summary>
    public DateOnly? Endorsed { get; init; }

    /// <summary>The id of the successor arrangement; null: as the planning directive says.</summary>
    public string? Successor { get; init; }

    /// <summary>What a planner typed for elements, by their ids; it takes the place of what the basis says.</summary>
    public IReadOnlyDictionary<string, ElementValue> Overrides { get; init; } = new Dictionary<string, ElementValue>(StringComparer.Ordinal);

    /// <summary>Objectives that fall away, by their ids or in the directive's words.</summary>
    public IReadOnlyList<string> Dropped { get; init; } = [];

    /// <summary>Whether versions that are not approved may be used, for a trial.</summary>
    public bool AllowDrafts { get; init; }

    /// <summary>The language of sentences that are put in (BCP 47); null: that of the directive in force.</summary>
    public string? Language { get; init; }

    /// <summary>The day that the revised directive bears.</summary>
    public required DateOnly Date { get; init; }
}

/// <summary>The Council's authorisation of the transition and exit strategy.</summary>
/// <param name="Resolution">The number and year: <c>2990 (2028)</c>.</param>
/// <param name="Date">The day of its adoption.</param>
public sealed record Authorisation(string Resolution, DateOnly Date);
