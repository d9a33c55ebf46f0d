using ImppOffice.Planning.Consistency.Relations;

namespace ImppOffice.Planning.Consistency.Runs;

/// <summary>Keeps judgements in memory.</summary>
public sealed class JudgementMemory : IJudgementMemo
{
    private readonly Dictionary<string, RelationJudgement> judgements = new(StringComparer.Ordinal);

    /// <summary>How many were kept.</summary>
    public int Count => judgements.Count;

    public RelationJudgement? Find(string unit) => judgements.GetValueOrDefault(unit);

    public void Keep(string unit, RelationJudgement judgement) => judgements[unit] = judgement;
}
