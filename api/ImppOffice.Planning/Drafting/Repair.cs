using System.Text.Json.Serialization;
using ImppOffice.Planning.Checks;

namespace ImppOffice.Planning.Drafting;

/// <summary>Something about the controls of a document that can be put right.</summary>
public sealed record Repair
{
    /// <summary>Unique in the outline and the same for the same bytes, such as <c>attach-UPD-2b</c>.</summary>
    public required string Id { get; init; }

    public required RepairKind What { get; init; }

    /// <summary>The element; null where the template does not know the control.</summary>
    public string? Element { get; init; }

    /// <summary>The tag the control has or is to have.</summary>
    public string? Tag { get; init; }

    /// <summary>The title of the element or of the control.</summary>
    public required string Title { get; init; }

    /// <summary>What is wrong and what the repair does, in the outline's language.</summary>
    public required string Message { get; init; }

    public required Place Place { get; init; }

    /// <summary>The first paragraph to enclose; null where there is none, or no words to find it by.</summary>
    public Find? From { get; init; }

    /// <summary>The last paragraph to enclose.</summary>
    public Find? To { get; init; }

    /// <summary>The numbers of those paragraphs in the file; null where there are none, and an empty control follows the heading.</summary>
    [JsonIgnore]
    public (int First, int Last)? Range { get; init; }
}

/// <summary>The kinds of repairs.</summary>
public enum RepairKind
{
    /// <summary>Text of an element has lost its control, and gets one again.</summary>
    Attach,

    /// <summary>Several controls have one tag; all but one lose it.</summary>
    Duplicate,

    /// <summary>The template does not know the tag. A person must decide.</summary>
    Unknown,
}
