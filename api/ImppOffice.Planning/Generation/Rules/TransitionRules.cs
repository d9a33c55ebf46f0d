using System.Text.Json.Serialization;

namespace ImppOffice.Planning.Generation.Rules;

/// <summary>What revised documents are made of at transition (transition.json).</summary>
public sealed record TransitionRules
{
    /// <summary>The JSON schema that gives authors completion; not read.</summary>
    [JsonPropertyName("$schema")]
    public string? Schema { get; init; }

    /// <summary>Raised with every change.</summary>
    public required string Version { get; init; }

    /// <summary>The kinds that can be made by revising one in force.</summary>
    public required IReadOnlyList<RevisionRule> Revisions { get; init; }
}

/// <summary>How a document in force becomes one of another kind.</summary>
public sealed record RevisionRule
{
    /// <summary>The kind it becomes.</summary>
    public required string Target { get; init; }

    /// <summary>The kinds that can be in force.</summary>
    public required IReadOnlyList<string> InForce { get; init; }

    /// <summary>The kinds that the revised plan can be of.</summary>
    public required IReadOnlyList<string> Plan { get; init; }

    /// <summary>The kinds that the revised planning directive can be of.</summary>
    public required IReadOnlyList<string> Directive { get; init; }

    /// <summary>The elements that are amended; no other is.</summary>
    public required IReadOnlyList<AmendedElement> Amended { get; init; }
}

/// <summary>An element that a revision amends.</summary>
/// <param name="Element">Its id in the template of the kind that the document becomes.</param>
/// <param name="From">What it is made from.</param>
/// <param name="Source">Where the demand comes from.</param>
public sealed record AmendedElement(string Element, AmendedFrom From, Source Source);
