using System.Text.Json.Serialization;

namespace ImppOffice.Planning.Templates;

/// <summary>What a complete document of one kind is: sections, their elements, and what must hold of them.</summary>
public sealed record Template
{
    /// <summary>The JSON schema that gives authors completion; not read.</summary>
    [JsonPropertyName("$schema")]
    public string? Schema { get; init; }

    /// <summary>The kind in kebab case, such as <c>usg-planning-directive</c>; the folder bears the same name.</summary>
    public required string Kind { get; init; }

    /// <summary>The template's version; a document remembers the one it was made from.</summary>
    public required string Version { get; init; }

    /// <summary>The document's title.</summary>
    public required LocalText Title { get; init; }

    /// <summary>Other titles by which such a document is known; used to detect the kind.</summary>
    public LocalNames Aliases { get; init; } = [];

    /// <summary>What the document is for, in a sentence or two.</summary>
    public required LocalText Purpose { get; init; }

    /// <summary>The level of the process that brings it forth, as in process.json.</summary>
    public required IReadOnlyList<string> Levels { get; init; }

    /// <summary>The body that prepares it.</summary>
    public required LocalText PreparedBy { get; init; }

    /// <summary>Who issues or signs it, where that is laid down.</summary>
    public LocalText? IssuedBy { get; init; }

    /// <summary>When the document is needed at all, where it is not always.</summary>
    public LocalText? Condition { get; init; }

    /// <summary>The kinds it is built on.</summary>
    public IReadOnlyList<string> Basis { get; init; } = [];

    /// <summary>The kind it grows into at the next decision point, where there is one.</summary>
    public string? Next { get; init; }

    /// <summary>The sections in the order in which they stand.</summary>
    public required IReadOnlyList<TemplateSection> Sections { get; init; }

    /// <summary>What must hold of the document as a whole.</summary>
    public IReadOnlyList<Requirement> Requirements { get; init; } = [];

    /// <summary>Every element with the section it belongs to, in order.</summary>
    [JsonIgnore]
    public IEnumerable<(TemplateSection Section, Element Element)> Elements =>
        Sections.SelectMany(section => section.Elements.Select(element => (section, element)));
}
