namespace ImppOffice.Planning.Templates;

/// <summary>A fact that an element states, and how.</summary>
public sealed record StatedFact
{
    /// <summary>The fact, by its name in facts.json.</summary>
    public required string Fact { get; init; }

    /// <summary>How the element states it.</summary>
    public FactForm From { get; init; }

    /// <summary>The column that makes the statement, where it is stated by rows.</summary>
    public string? Statement { get; init; }

    /// <summary>The column that bears the row's id, where there is one.</summary>
    public string? Item { get; init; }

    /// <summary>The part that the words in front of each item name, as in "<b>Neighbours.</b> They protect refugees".</summary>
    public string? Label { get; init; }

    /// <summary>The columns of the fact's parts, by the names of the parts.</summary>
    public IReadOnlyDictionary<string, string> Parts { get; init; } = new Dictionary<string, string>(StringComparer.Ordinal);
}

/// <summary>How an element states a fact.</summary>
public enum FactForm
{
    /// <summary>Its whole text is one fact.</summary>
    Text,

    /// <summary>Each item of its list is one; each paragraph, where it has no list.</summary>
    Items,

    /// <summary>Each paragraph and each item of a list is one.</summary>
    Passages,

    /// <summary>Each row of its table is one; where it has no table, each item of its list.</summary>
    Rows,

    /// <summary>What stands behind the fact's labels within it, or in a table that bears them as headings.</summary>
    Labels,

    /// <summary>Each figure in its prose that counts what the fact counts.</summary>
    Figures,
}
