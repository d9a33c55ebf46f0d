using System.Text.Json.Serialization;

namespace ImppOffice.Planning.Templates;

/// <summary>The facts that documents of one mission must agree on, and the words by which they are recognised (facts.json).</summary>
public sealed record FactCatalogue
{
    /// <summary>The JSON schema that gives authors completion; not read.</summary>
    [JsonPropertyName("$schema")]
    public string? Schema { get; init; }

    /// <summary>Headings of a column that holds the ids of a table's rows.</summary>
    public required LocalNames ItemColumns { get; init; }

    /// <summary>The officials whose titles must agree.</summary>
    public required IReadOnlyList<OfficialKind> Officials { get; init; }

    /// <summary>Every fact that a document can state.</summary>
    public required IReadOnlyList<FactKind> Facts { get; init; }

    /// <summary>The fact with a name.</summary>
    public FactKind Find(string name) => Facts.First(fact => fact.Name == name);
}

/// <summary>Something that a document can state.</summary>
public sealed record FactKind
{
    /// <summary>Its name in kebab case, such as <c>strategic-objective</c>.</summary>
    public required string Name { get; init; }

    /// <summary>What a person calls it.</summary>
    public required LocalText Title { get; init; }

    /// <summary>What its whole text says.</summary>
    public FactHolds Holds { get; init; }

    /// <summary>Headings, run-in labels and column headings behind or under which it stands.</summary>
    public LocalNames Labels { get; init; } = [];

    /// <summary>Phrases in prose right before the date that it is.</summary>
    public LocalNames Cues { get; init; } = [];

    /// <summary>What a figure in prose counts where it is such a fact: troops, police officers.</summary>
    public LocalNames Counts { get; init; } = [];

    /// <summary>The letters that ids of such items begin with: <c>B</c> of B-2.</summary>
    public IReadOnlyList<string> Marks { get; init; } = [];

    /// <summary>True where documents of every kind state it, besides what their templates say.</summary>
    public bool EveryDocument { get; init; }

    /// <summary>What it consists of; none where it is one statement.</summary>
    public IReadOnlyList<FactPartKind> Parts { get; init; } = [];
}

/// <summary>A part of a fact, such as the target of a benchmark.</summary>
public sealed record FactPartKind
{
    /// <summary>Its name in kebab case, unique in the fact.</summary>
    public required string Name { get; init; }

    /// <summary>What a person calls it.</summary>
    public required LocalText Title { get; init; }

    /// <summary>What it says.</summary>
    public FactHolds Holds { get; init; }

    /// <summary>Column headings under which, and labels behind which, it stands.</summary>
    public LocalNames Labels { get; init; } = [];
}

/// <summary>An official, by every title in use.</summary>
/// <param name="Id">The id in kebab case, the same in every language.</param>
/// <param name="Names">The titles.</param>
public sealed record OfficialKind(string Id, LocalNames Names);

/// <summary>What a text is expected to say.</summary>
public enum FactHolds
{
    /// <summary>A statement.</summary>
    Words,

    /// <summary>A figure with its unit.</summary>
    Figure,

    /// <summary>A date, a month, a quarter, a year, or a time relative to something.</summary>
    Date,

    /// <summary>A resolution of the Security Council.</summary>
    Resolution,
}
