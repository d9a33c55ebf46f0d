using ImppOffice.Planning.Checks;
using ImppOffice.Planning.Consistency.Facts;
using ImppOffice.Planning.Consistency.Linking;
using ImppOffice.Planning.Consistency.Matching;

namespace ImppOffice.Planning.Consistency.Relations;

/// <summary>Compares two items that were taken for the same. Not met is only what was read surely and is surely the same item.</summary>
internal sealed class ItemComparison(JudgingRules rules, bool otherLanguage)
{
    /// <summary>What differs, the texts first; empty where they agree.</summary>
    public IEnumerable<RelationOutcome> Compare(StatedItem from, StatedItem to, ItemPair pair, bool texts, IReadOnlyList<ComparedPart> parts)
    {
        var words = CompareStatements.Run(from.Text, to.Text, rules.Matching);
        var sure = from.IsSure && to.IsSure && IsSure(pair, words);
        if (texts && !otherLanguage && words.Wording != Wording.Identical)
        {
            yield return Outcomes.About(
                words.Wording == Wording.Contradicting && sure ? Outcome.NotMet : Outcome.NeedsReview,
                new Reason(words.Wording == Wording.Contradicting ? Doubt("figures-differ", sure, from, to) : "reworded", from.Label),
                "text",
                from,
                to).Marked(words.Difference);
        }

        foreach (var part in parts)
        {
            if (Compare(from, to, part, sure) is { } found)
            {
                yield return found;
            }
        }
    }

    /// <summary>How the outcomes of two items show in a matrix.</summary>
    public static Wording Show(IReadOnlyList<RelationOutcome> outcomes) =>
        outcomes.Any(outcome => outcome.Outcome == Outcome.NotMet) ? Wording.Contradicting
        : outcomes.Count > 0 ? Wording.Reworded
        : Wording.Identical;

    private RelationOutcome? Compare(StatedItem from, StatedItem to, ComparedPart part, bool sure)
    {
        var (left, right) = (from.Part(part.From), to.Part(part.To ?? part.From));
        if (left is null || right is null || string.IsNullOrWhiteSpace(left.Text))
        {
            return null;
        }

        var (agreement, difference) = string.IsNullOrWhiteSpace(right.Text) ? (Agreement.Different, null) : Compare(left, right);
        if (agreement == Agreement.Same)
        {
            return null;
        }

        var key = string.IsNullOrWhiteSpace(right.Text) ? "part-empty" : agreement == Agreement.Different ? "part-differs" : "part-unclear";
        return Outcomes.About(
            agreement == Agreement.Different && sure ? Outcome.NotMet : Outcome.NeedsReview,
            new Reason(agreement == Agreement.Different ? Doubt(key, sure, from, to) : key, from.Label, $"part:{part.To ?? part.From}", left.Text, right.Text),
            part.To ?? part.From,
            from,
            to).At((from, left), (to, right)).Marked(difference);
    }

    private (Agreement Agreement, Difference? Difference) Compare(FactPart left, FactPart right)
    {
        var (one, other) = (new StatementText(left.Text), new StatementText(right.Text));
        if (one.Key == other.Key)
        {
            return (Agreement.Same, null);
        }

        var marked = new Difference(left.Text, right.Text, [new TextMark(0, left.Text.Length)], [new TextMark(0, right.Text.Length)]);
        if (left.Value is not FactValue.Words && right.Value is not FactValue.Words)
        {
            return (ValueAgreement.Of(left.Value, right.Value), marked);
        }

        var words = CompareStatements.Run(one, other, rules.Matching);
        return words.Wording switch
        {
            Wording.Identical => (Agreement.Same, null),
            Wording.Contradicting => (Agreement.Different, words.Difference),
            _ when otherLanguage => (Agreement.Same, null),
            _ => (Agreement.Unclear, words.Difference),
        };
    }

    // What was read from prose, or paired by texts that are not the same, may be another item.
    private static string Doubt(string key, bool sure, StatedItem from, StatedItem to) =>
        sure ? key : from.IsSure && to.IsSure ? key + "-unsure-link" : key + "-unsure-reading";

    private bool IsSure(ItemPair pair, StatementComparison words) => pair.By switch
    {
        PairedBy.Confirmed => true,
        PairedBy.Item => !otherLanguage && words.Score >= rules.Matching.LinkFrom,
        _ => words.Wording == Wording.Identical,
    };
}
