using ImppOffice.Planning.Consistency.Matching;

namespace ImppOffice.Planning.Consistency.Relations;

/// <summary>By what the items of a scope are matched.</summary>
/// <param name="Matching">The thresholds.</param>
/// <param name="Decisions">What persons decided of items of a fact: by the fact's name.</param>
public sealed record JudgingRules(MatchingRules Matching, Func<string, PairDecisions> Decisions)
{
    public ItemPairing Pairing { get; } = new(Matching);
}
