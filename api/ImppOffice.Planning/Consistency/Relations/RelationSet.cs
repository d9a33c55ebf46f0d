using System.Text.Json.Serialization;
using ImppOffice.Planning.Consistency.Matching;

namespace ImppOffice.Planning.Consistency.Relations;

/// <summary>What must hold between the documents of a mission (relations.json).</summary>
public sealed record RelationSet
{
    /// <summary>The JSON schema that gives authors completion; not read.</summary>
    [JsonPropertyName("$schema")]
    public string? Schema { get; init; }

    /// <summary>Raised with every change: judgements made by another version are made again.</summary>
    public required string Version { get; init; }

    /// <summary>When texts are taken for the same item.</summary>
    public required MatchingRules Matching { get; init; }

    /// <summary>The facts whose items are the rows of the coverage matrix.</summary>
    public required IReadOnlyList<string> Covered { get; init; }

    /// <summary>What facts are called, by their names in facts.json.</summary>
    public required IReadOnlyDictionary<string, LocalText> Facts { get; init; }

    /// <summary>What parts of facts are called, by their names in facts.json.</summary>
    public required IReadOnlyDictionary<string, LocalText> Parts { get; init; }

    /// <summary>The texts that judgements give as reasons, by key, with blanks <c>{0}</c>, <c>{1}</c>, ... A value <c>kind:</c>, <c>fact:</c> or <c>part:</c> stands for what that is called.</summary>
    public required IReadOnlyDictionary<string, LocalText> Reasons { get; init; }

    /// <summary>The relations in the order in which they are reported.</summary>
    public required IReadOnlyList<Relation> Relations { get; init; }
}
