namespace ImppOffice.Planning.Templates;

/// <summary>A section of a template.</summary>
public sealed record TemplateSection
{
    /// <summary>Its id in kebab case, unique in the template.</summary>
    public required string Id { get; init; }

    /// <summary>The heading.</summary>
    public required LocalText Title { get; init; }

    /// <summary>Other headings under which the section is recognised.</summary>
    public LocalNames Aliases { get; init; } = [];

    /// <summary>What the section asks for, in order.</summary>
    public required IReadOnlyList<Element> Elements { get; init; }
}
