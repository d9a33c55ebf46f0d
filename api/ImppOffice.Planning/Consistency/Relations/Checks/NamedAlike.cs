using ImppOffice.Planning.Checks;
using ImppOffice.Planning.Consistency.Facts;
using ImppOffice.Planning.Consistency.Linking;
using ImppOffice.Planning.Consistency.Matching;

namespace ImppOffice.Planning.Consistency.Relations;

/// <summary><c>equal-by-name</c>: what bears the same name says the same: an acronym's expansion, a resolution's day, an official's title.</summary>
public sealed record NamedAlike : RelationCheck
{
    /// <summary>What is named, and in which kinds.</summary>
    public required Stated Fact { get; init; }

    /// <summary>The part that must say the same.</summary>
    public required string Part { get; init; }

    public override IEnumerable<string> Facts => [Fact.Fact];

    public override IEnumerable<string> KindsNamed => Fact.Kinds;

    public override IEnumerable<Scope> Scopes(MissionGraph mission)
    {
        var before = new Dictionary<string, StatedFacts>(StringComparer.Ordinal);
        foreach (var document in mission.Of(Fact.Kinds).Where(document => document.States(Fact.Fact)))
        {
            var names = document.Of(Fact.Fact).Select(Name).Distinct(StringComparer.Ordinal).ToList();
            var known = names.Select(name => before.GetValueOrDefault(name)).OfType<StatedFacts>().Distinct().ToList();
            yield return new Scope(document) { Others = known };
            names.ForEach(name => before.TryAdd(name, document));
        }
    }

    public override RelationJudgement Judge(Scope scope, JudgingRules rules)
    {
        var said = new Dictionary<string, StatedItem>(StringComparer.Ordinal);
        foreach (var item in scope.Others.SelectMany(document => document.Of(Fact.Fact)).Where(Says))
        {
            said.TryAdd(Name(item), item);
        }

        var outcomes = new List<RelationOutcome>();
        var count = 0;
        foreach (var item in scope.To.Of(Fact.Fact).Where(Says))
        {
            if (!said.TryAdd(Name(item), item))
            {
                count++;
                outcomes.AddRange(Judge(said[Name(item)], item, rules) is { } found ? [found] : []);
            }
        }

        return new RelationJudgement { Outcomes = outcomes.Count > 0 ? outcomes : count > 0 ? [Outcomes.Met(scope, count)] : [] };
    }

    private RelationOutcome? Judge(StatedItem first, StatedItem item, JudgingRules rules)
    {
        var (one, other) = (Said(first)!, Said(item)!);
        var agreement = one.Value is FactValue.Words || other.Value is FactValue.Words ? Agreement.Unclear : ValueAgreement.Of(one.Value, other.Value);
        var words = CompareStatements.Run(new StatementText(one.Text), new StatementText(other.Text), rules.Matching);
        if (agreement == Agreement.Same || words.Wording == Wording.Identical)
        {
            return null;
        }

        var sure = agreement == Agreement.Different && first.IsSure && item.IsSure;
        return Outcomes.About(sure ? Outcome.NotMet : Outcome.NeedsReview, new Reason("said-otherwise", first.Fact.Text, one.Text, other.Text), Part, first, item)
            .At((first, one), (item, other)).Marked(words.Difference);
    }

    private bool Says(StatedItem item) => !string.IsNullOrWhiteSpace(Said(item)?.Text);

    // The day of a resolution can stand in its value alone.
    private FactPart? Said(StatedItem item) =>
        item.Part(Part) is { } part ? part
        : item.Fact.Value is FactValue.Resolution { On: { } on } ? new FactPart($"{on:yyyy-MM-dd}", new FactValue.Span(on, on), item.Fact.Place)
        : null;

    private static string Name(StatedItem item) => item.Fact.Value is FactValue.Resolution resolution ? resolution.Citation : item.Fact.Item ?? item.Text.Key;
}
