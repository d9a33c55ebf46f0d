using ImppOffice.Planning.Consistency.Facts;

namespace ImppOffice.Planning.Consistency.Matching;

/// <summary>Says whether two texts are the same statement.</summary>
public static class CompareStatements
{
    /// <summary>Compares two texts. Only texts with the same words contradict one another; where words differ too, a person must look.</summary>
    public static StatementComparison Run(StatementText from, StatementText to, MatchingRules rules)
    {
        if (from.Key == to.Key)
        {
            return new StatementComparison(Wording.Identical, 1, null);
        }

        if (from.Frame.Length > 0 && from.Frame == to.Frame)
        {
            return Figures(from, to);
        }

        var score = Likeness.Of(from, to);
        return new StatementComparison(score >= rules.LinkFrom ? Wording.Reworded : Wording.Other, score, Differences.Between(from, to));
    }

    private static StatementComparison Figures(StatementText from, StatementText to)
    {
        var agreements = from.Figures.Zip(to.Figures, (left, right) => ValueAgreement.Of(left.Figure ?? new FactValue.Words(), right.Figure ?? new FactValue.Words())).ToList();
        return agreements.Contains(Agreement.Different) ? new StatementComparison(Wording.Contradicting, 1, Differences.Between(from, to))
            : agreements.Contains(Agreement.Unclear) ? new StatementComparison(Wording.Reworded, 1, Differences.Between(from, to))
            : new StatementComparison(Wording.Identical, 1, null);
    }
}
