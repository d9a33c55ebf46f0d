using ImppOffice.Planning.Checks;
using ImppOffice.Planning.Consistency.Facts;
using ImppOffice.Planning.Consistency.Linking;
using ImppOffice.Planning.Consistency.Matching;

namespace ImppOffice.Planning.Consistency.Relations;

/// <summary><c>equal</c>: what a mission has one of is stated alike in every document: its name, its end-state.</summary>
public sealed record StatedAlike : RelationCheck
{
    /// <summary>What is stated, and in which kinds.</summary>
    public required Stated Fact { get; init; }

    /// <summary>Whether another wording may be another statement, as with names; else it may only be reworded.</summary>
    public bool Names { get; init; }

    public override IEnumerable<string> Facts => [Fact.Fact];

    public override IEnumerable<string> KindsNamed => Fact.Kinds;

    public override IEnumerable<Scope> Scopes(MissionGraph mission)
    {
        var stating = mission.Of(Fact.Kinds).Where(document => document.States(Fact.Fact)).ToList();
        // The first document of the process that states it surely is what the others are held against.
        var authority = stating.Find(document => document.Of(Fact.Fact)[0].IsSure) ?? stating.FirstOrDefault();
        return authority is null ? [] : stating.Where(document => document != authority || document.Of(Fact.Fact).Count > 1).Select(document => new Scope(document, authority));
    }

    public override RelationJudgement Judge(Scope scope, JudgingRules rules)
    {
        var first = scope.From!.Of(Fact.Fact)[0];
        var others = scope.To.Of(Fact.Fact).Where(item => item != first).ToList();
        var otherLanguage = scope.To.SpeaksOtherThan(scope.From!);
        var outcomes = others.Select(item => Judge(first, item, otherLanguage, rules)).OfType<RelationOutcome>().ToList();
        return new RelationJudgement
        {
            Outcomes = outcomes.Count > 0 ? outcomes : [Outcomes.Met(scope, others.Count)],
            Links = [.. scope.To == scope.From ? [] : others.Take(1).Select(item => new JudgedLink(Fact.Fact, first.Linked(), item.Linked(), PairedBy.Item, Likeness.Of(first.Text, item.Text), ItemComparison.Show(outcomes)))],
        };
    }

    private RelationOutcome? Judge(StatedItem first, StatedItem item, bool otherLanguage, JudgingRules rules)
    {
        var words = CompareStatements.Run(first.Text, item.Text, rules.Matching);
        var agreement = first.Fact.Value is FactValue.Words || item.Fact.Value is FactValue.Words ? Read(words, otherLanguage) : ValueAgreement.Of(first.Fact.Value, item.Fact.Value);
        if (agreement == Agreement.Same || words.Wording == Wording.Identical)
        {
            return null;
        }

        var sure = first.IsSure && item.IsSure;
        return Outcomes.About(
            agreement == Agreement.Different && sure ? Outcome.NotMet : Outcome.NeedsReview,
            new Reason(agreement != Agreement.Different ? Names ? "named-otherwise" : "reworded" : sure ? "figures-differ" : "figures-differ-unsure-reading", $"fact:{Fact.Fact}", first.Fact.Text, item.Fact.Text),
            "value",
            first,
            item).Marked(words.Difference);
    }

    private static Agreement Read(StatementComparison words, bool otherLanguage) =>
        words.Wording == Wording.Contradicting ? Agreement.Different : otherLanguage ? Agreement.Same : Agreement.Unclear;
}
