using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Unicode;

namespace ImppOffice.SyntheticMissions.Planting;

/// <summary>What was planted in a mission, and so what its report must and must not say.</summary>
public sealed record Answers
{
    public const string FileName = "answers.json";

    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        WriteIndented = true,
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
        Converters = { new JsonStringEnumConverter() },
    };

    public required int Seed { get; init; }

    public required int Documents { get; init; }

    /// <summary>The lines about items in all documents together.</summary>
    public required int Items { get; init; }

    /// <summary>The version of each document that was approved, as a library would know it.</summary>
    public required Dictionary<string, string> Approved { get; init; }

    public required List<Planted> Contradictions { get; init; }

    /// <summary>What was only written otherwise.</summary>
    public required List<Planted> Variations { get; init; }

    public static Answers Read(string folder) => JsonSerializer.Deserialize<Answers>(File.ReadAllText(Path.Combine(folder, FileName)), Options)!;

    public string ToJson() => JsonSerializer.Serialize(this, Options);
}

/// <summary>A change in one document.</summary>
/// <param name="Relation">The relation it concerns: C-1 to C-11.</param>
/// <param name="Change">What sort of change.</param>
/// <param name="Document">The name of the document.</param>
/// <param name="Item">The item as a report may call it: its id; empty where the document as a whole is meant.</param>
/// <param name="Words">What the item says, as a report may call it otherwise.</param>
/// <param name="Expected">What the report must say; of a variation the worst that it may.</param>
/// <param name="Was">What stood there.</param>
/// <param name="Became">What stands there now; empty where it is gone.</param>
public sealed record Planted(string Relation, string Change, string Document, string Item, string Words, Expected Expected, string Was, string Became)
{
    /// <summary>Whether no single item is meant: then only findings of its own relation are about it.</summary>
    [JsonIgnore]
    public bool IsOfDocument => Item.Length == 0 && Words.Length == 0;
}

/// <summary>What a report says of a change.</summary>
public enum Expected
{
    /// <summary>That it contradicts.</summary>
    NotMet,

    /// <summary>That a person must look.</summary>
    NeedsReview,
}
