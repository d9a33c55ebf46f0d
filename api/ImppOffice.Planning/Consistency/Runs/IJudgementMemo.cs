using ImppOffice.Planning.Consistency.Relations;

namespace ImppOffice.Planning.Consistency.Runs;

/// <summary>Keeps judgements by all that they depend on, so that what did not change is not judged again.</summary>
public interface IJudgementMemo
{
    /// <summary>The judgement of a unit, or null where none is kept.</summary>
    /// <param name="unit">Names the relation, its version and the contents it reads.</param>
    RelationJudgement? Find(string unit);

    /// <summary>Keeps a judgement; another of the same unit would be the same.</summary>
    void Keep(string unit, RelationJudgement judgement);
}
