using ImppOffice.Planning.Consistency.Relations;
using ImppOffice.Planning.Consistency.Runs;

namespace ImppOffice.Planning.Consistency.Keeping;

/// <summary>The judgements of one run: those taken over from the run before, and those made.</summary>
/// <param name="known">The judgements of the run before.</param>
public sealed class RunMemo(IReadOnlyDictionary<string, RelationJudgement> known) : IJudgementMemo
{
    private readonly Dictionary<string, RelationJudgement> used = new(StringComparer.Ordinal);

    /// <summary>All that the run needed, by unit: what is worth keeping for the next.</summary>
    public IReadOnlyDictionary<string, RelationJudgement> Used => used;

    /// <summary>How many judgements were taken over.</summary>
    public int Reused { get; private set; }

    /// <summary>How many were made.</summary>
    public int Judged { get; private set; }

    public RelationJudgement? Find(string unit)
    {
        if (used.TryGetValue(unit, out var again))
        {
            return again;
        }

        if (known.TryGetValue(unit, out var before))
        {
            used[unit] = before;
            Reused++;
            return before;
        }

        return null;
    }

    public void Keep(string unit, RelationJudgement judgement)
    {
        used[unit] = judgement;
        Judged++;
    }
}
