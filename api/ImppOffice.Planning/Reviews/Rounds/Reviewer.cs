using ImppOffice.Planning.Missions;

namespace ImppOffice.Planning.Reviews;

/// <summary>Somebody who is asked to answer for a branch; one person may answer for several.</summary>
/// <param name="Person">The name the person signs in with.</param>
/// <param name="Branch">The branch.</param>
public sealed record Reviewer(string Person, Branch Branch)
{
    public bool Equals(Reviewer? other) => other is not null && Branch == other.Branch && NameKey.AreSame(Person, other.Person);

    public override int GetHashCode() => HashCode.Combine(NameKey.Of(Person), Branch);
}

/// <summary>What a reviewer says of the version.</summary>
public enum Clearance
{
    Cleared,
    ClearedWithComments,
    NotCleared,
}

/// <summary>What a reviewer's silence at the deadline counts as.</summary>
public enum Silence
{
    Cleared,
    NotCleared,
}

/// <summary>An answer, as it was given at a time.</summary>
/// <param name="Reviewer">Who answered, for which branch.</param>
/// <param name="Clearance">The answer.</param>
/// <param name="Comment">What was said with it; null where nothing.</param>
/// <param name="At">When.</param>
public sealed record Answer(Reviewer Reviewer, Clearance Clearance, string? Comment, DateTimeOffset At);
