using System.Text.Json.Serialization;
using ImppOffice.Planning.Checks;

namespace ImppOffice.Planning.Drafting;

/// <summary>Where something is to be put into a document.</summary>
/// <param name="Position">On which side of what the rest names.</param>
/// <param name="Tag">The tag of the content control it stands beside; null where it stands beside none.</param>
/// <param name="Find">The paragraph it stands beside; null where there are no words to find it by.</param>
public sealed record Anchor(AnchorPosition Position, string? Tag = null, Find? Find = null)
{
    /// <summary>The number of that paragraph in the file; null where only the other properties are known.</summary>
    [JsonIgnore]
    public int? Paragraph { get; init; }

    public static Anchor AtEnd { get; } = new(AnchorPosition.End);
}

/// <summary>The sides of an anchor.</summary>
public enum AnchorPosition
{
    After,
    Before,

    /// <summary>Before everything in the body.</summary>
    Start,

    /// <summary>After everything in the body.</summary>
    End,
}
