using System.Text.Json;
using ImppOffice.Planning.Checks.Authoring;
using ImppOffice.Planning.Consistency.Linking;
using ImppOffice.Planning.Consistency.Matching;
using ImppOffice.Planning.Consistency.Relations;

namespace ImppOffice.Planning.Consistency.Runs;

/// <summary>A relation judged for one scope.</summary>
/// <param name="Relation">The relation.</param>
/// <param name="Scope">The documents.</param>
internal sealed record JudgementUnit(Relation Relation, Scope Scope)
{
    /// <summary>What persons decided of the items it pairs.</summary>
    public PairDecisions Decided(DecisionBook book, string fact) =>
        Scope.From is null ? PairDecisions.None : book.Pairs(fact, Scope.From.Document.Id, Scope.To.Document.Id);

    /// <summary>Names all that the judgement depends on; <paramref name="rules"/> names the relation and its options.</summary>
    public string Key(string rules, DecisionBook book) => ContentHash.Of(
    [
        rules,
        .. Scope.Documents.SelectMany(Content),
        .. Relation.Check.Facts.SelectMany(fact => Written(Decided(book, fact))),
    ]);

    /// <summary>Names a relation with its options and the thresholds.</summary>
    public static string RulesOf(Relation relation, RelationSet set) => ContentHash.Of(
        [set.Version, relation.Id, JsonSerializer.Serialize(relation.Check, StrictJson.Options), $"{set.Matching}"]);

    private IEnumerable<string?> Content(StatedFacts document) =>
    [
        document.Document.Id, document.Document.Kind, document.Language, Scope.From is null ? "alone" : "with",
        .. Relation.Check.Facts.Select(document.HashOf),
        .. Relation.Check.ReadsProfiles ? Profile(document.Document) : [],
    ];

    private static IEnumerable<string?> Profile(LinkedDocument document) =>
    [
        document.Version, document.ApprovedVersion, $"{document.State}", $"{document.Date:O}", $"{document.ApprovedOn:O}", document.LogicalHash,
        .. document.Basis.SelectMany(use => new[] { use.Kind, use.Version, use.Document }),
    ];

    private static IEnumerable<string?> Written(PairDecisions decisions) =>
        decisions.Confirmed.Select(pair => $"+{pair.From} {pair.To}").Concat(decisions.Rejected.Select(pair => $"-{pair.From} {pair.To}")).Order(StringComparer.Ordinal);
}
