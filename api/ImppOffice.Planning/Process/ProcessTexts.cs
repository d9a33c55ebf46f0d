using ImppOffice.Planning.Documents;

namespace ImppOffice.Planning.Process;

/// <summary>The words in which a mission's standing is told (process.json), with blanks <c>{0}</c>, <c>{1}</c>, ...</summary>
public sealed record ProcessTexts
{
    public required LocalText PictureTitle { get; init; }

    public required LocalText PictureDescription { get; init; }

    public required LocalText Today { get; init; }

    /// <summary>The heading over outputs and decision points that have no date yet.</summary>
    public required LocalText ToCome { get; init; }

    public required LocalText Level { get; init; }

    public required ProcessColumns Columns { get; init; }

    public required IReadOnlyDictionary<LevelState, LocalText> LevelStates { get; init; }

    public required IReadOnlyDictionary<OutputState, LocalText> OutputStates { get; init; }

    public required IReadOnlyDictionary<DecisionState, LocalText> DecisionStates { get; init; }

    public required IReadOnlyDictionary<DocumentState, LocalText> DocumentStates { get; init; }

    public required LocalText TimeUsed { get; init; }

    public required LocalText TimeFrame { get; init; }

    public required LocalText MinimumOnly { get; init; }

    public required LocalText TooFast { get; init; }

    public required LocalText FastWithReason { get; init; }

    public required LocalText Slow { get; init; }

    public required LocalText OnTime { get; init; }

    public required LocalText OutOfOrder { get; init; }

    public required LocalText InOrder { get; init; }

    public required LocalText NotYet { get; init; }

    public required LocalText DecidedEarly { get; init; }

    public required LocalText WaitsFor { get; init; }

    public required LocalText ApprovalOf { get; init; }

    public required ApprovalTexts Approval { get; init; }
}

/// <summary>The headings of the table that says what the picture shows.</summary>
public sealed record ProcessColumns
{
    public required LocalText Level { get; init; }

    public required LocalText Mark { get; init; }

    public required LocalText Item { get; init; }

    public required LocalText By { get; init; }

    public required LocalText State { get; init; }

    public required LocalText Date { get; init; }

    public required LocalText Note { get; init; }
}

/// <summary>Why a document cannot be approved.</summary>
public sealed record ApprovalTexts
{
    public required LocalText NotTheAuthority { get; init; }

    public required LocalText NotChecked { get; init; }

    public required LocalText NotMet { get; init; }

    public required LocalText OpenText { get; init; }

    public required LocalText RoundOpen { get; init; }

    public required LocalText BasisMissing { get; init; }

    public required LocalText BasisNotApproved { get; init; }
}
