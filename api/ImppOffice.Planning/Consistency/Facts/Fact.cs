using ImppOffice.Planning.Checks;

namespace ImppOffice.Planning.Consistency.Facts;

/// <summary>Something a document states that other documents of its mission must agree with.</summary>
public sealed record Fact
{
    /// <summary>What is stated, by its name in facts.json: <c>benchmark</c>, <c>mandate-end</c>.</summary>
    public required string Name { get; init; }

    /// <summary>
    /// The id it bears in the document, without what separates letters and numbers, so that B-1 and B1 are one: <c>b1</c>,
    /// <c>so2</c>, <c>2</c> of "Objective 2"; of markings, basis documents and officials their id in the templates; else null.
    /// </summary>
    public string? Item { get; init; }

    /// <summary>The statement as written, without its label and its id.</summary>
    public required string Text { get; init; }

    /// <summary>What the whole text says, where it is a figure, a date or a resolution; else words.</summary>
    public required FactValue Value { get; init; }

    /// <summary>What it consists of, by the names of facts.json (<c>target</c>, <c>date</c>, <c>owner</c>); empty where it is one statement.</summary>
    public IReadOnlyDictionary<string, FactPart> Parts { get; init; } = new Dictionary<string, FactPart>(StringComparer.Ordinal);

    /// <summary>What it was read from.</summary>
    public required FactBasis Basis { get; init; }

    /// <summary>Where it stands.</summary>
    public required Place Place { get; init; }
}

/// <summary>A part of a fact, such as the target of a benchmark.</summary>
/// <param name="Text">As written; empty where the cell is.</param>
/// <param name="Value">What it says.</param>
/// <param name="Place">Where it stands.</param>
public sealed record FactPart(string Text, FactValue Value, Place Place);

/// <summary>What a fact was read from, the surest first.</summary>
public enum FactBasis
{
    /// <summary>An element's content control, or the document's own data.</summary>
    Tagged,

    /// <summary>A table's column, told by its heading.</summary>
    Column,

    /// <summary>Prose behind a label or a cue: inferred.</summary>
    Labelled,
}
