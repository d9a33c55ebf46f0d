using ImppOffice.Planning.Checks;
using ImppOffice.Planning.Templates;

namespace ImppOffice.Planning.Drafting;

/// <summary>Where the template stands in a document, and what can be put right. The same bytes and options give the same outline.</summary>
public sealed record DraftOutline
{
    /// <summary>The file's name without its folder.</summary>
    public required string Document { get; init; }

    /// <summary>The kind whose template it is held against.</summary>
    public required string Kind { get; init; }

    /// <summary>The kind's title in the outline's language.</summary>
    public required string KindTitle { get; init; }

    /// <summary>How the kind was told.</summary>
    public required KindDetection Detection { get; init; }

    /// <summary>The language of the outline (BCP 47).</summary>
    public required string Language { get; init; }

    /// <summary>The version of the template.</summary>
    public required string TemplateVersion { get; init; }

    /// <summary>The version of the template the document was made from; null where it does not say.</summary>
    public string? MadeFrom { get; init; }

    /// <summary>What the document says of itself; null where it says nothing.</summary>
    public DraftIdentity? Identity { get; init; }

    /// <summary>What changes with the template's present version; null where the document was made from it, or does not say.</summary>
    public TemplateUpgrade? Upgrade { get; init; }

    /// <summary>How many tracked changes are open.</summary>
    public required int TrackedChanges { get; init; }

    /// <summary>Every section of the template, in its order.</summary>
    public required IReadOnlyList<SectionStanding> Sections { get; init; }

    /// <summary>What can be put right, in the template's order.</summary>
    public required IReadOnlyList<Repair> Repairs { get; init; }
}

/// <summary>What a document says of itself.</summary>
public sealed record DraftIdentity(string? DocumentId, string? Mission, string? Country, string? Language, string? TemplateVersion, string? Kind);

/// <summary>Where a section of the template stands in a document.</summary>
public sealed record SectionStanding
{
    public required string Id { get; init; }

    /// <summary>Its title in the outline's language.</summary>
    public required string Title { get; init; }

    public required Presence Standing { get; init; }

    /// <summary>Its heading, or the first of its elements; null where it is absent.</summary>
    public Place? Place { get; init; }

    /// <summary>Where the template's order puts it; null where it is present.</summary>
    public Anchor? Anchor { get; init; }

    /// <summary>Its elements, in the template's order.</summary>
    public required IReadOnlyList<ElementStanding> Elements { get; init; }
}

/// <summary>Whether a section stands in a document.</summary>
public enum Presence
{
    Present,
    Absent,
}

/// <summary>Where an element stands in a document.</summary>
public sealed record ElementStanding
{
    public required string Id { get; init; }

    /// <summary>Its title in the outline's language.</summary>
    public required string Title { get; init; }

    /// <summary>What to write.</summary>
    public required string Guidance { get; init; }

    /// <summary>An invented example, or null.</summary>
    public string? Example { get; init; }

    /// <summary>Where the demand comes from.</summary>
    public required string Source { get; init; }

    public required Severity Severity { get; init; }

    public required ElementForm Form { get; init; }

    /// <summary>The columns, where the form is a table.</summary>
    public IReadOnlyList<ColumnTitle>? Columns { get; init; }

    public required ElementPresence Standing { get; init; }

    /// <summary>The tag of its control in the document; where it has none, the one it would have.</summary>
    public required string Tag { get; init; }

    /// <summary>How many controls stand for it.</summary>
    public required int Controls { get; init; }

    /// <summary>How many rows of its table below the header are written in or wait to be; null where it is no table, or has none in the document.</summary>
    public int? Rows { get; init; }

    /// <summary>Where it stands; null where it is absent.</summary>
    public Place? Place { get; init; }

    /// <summary>Where the template's order puts it, where it is absent and its section present.</summary>
    public Anchor? Anchor { get; init; }
}

/// <summary>A column of an element's table.</summary>
public sealed record ColumnTitle(string Id, string Title);

/// <summary>How an element stands in a document.</summary>
public enum ElementPresence
{
    /// <summary>Its control says something.</summary>
    Filled,

    /// <summary>Its control is empty or shows its guidance.</summary>
    Open,

    /// <summary>It has a heading or a label, and no control.</summary>
    Untagged,

    /// <summary>It has neither.</summary>
    Absent,
}
