using System.Text.Json;
using System.Text.Json.Serialization;
using ImppOffice.Planning;
using ImppOffice.Planning.Reviews;

namespace ImppOffice.Api.Texts;

/// <summary>The words in which reviews and approvals are told (Texts/reviews.json), each in every language of <see cref="Languages"/>.</summary>
public sealed record ReviewTexts
{
    private static readonly JsonSerializerOptions Strict = new(JsonSerializerDefaults.Web)
    {
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.KebabCaseLower, allowIntegerValues: false) },
    };

    /// <summary>The texts that ship inside the program.</summary>
    public static ReviewTexts Shipped { get; } = ReadShipped();

    /// <summary>What happened, by the name of the event, with blanks for what it tells.</summary>
    public required IReadOnlyDictionary<string, LocalText> Events { get; init; }

    public required IReadOnlyDictionary<Clearance, LocalText> Answers { get; init; }

    /// <summary>What to do about an obstacle to approval, by its code.</summary>
    public required IReadOnlyDictionary<string, LocalText> RefusalHints { get; init; }

    /// <summary>Blank: the branches that nobody answers for.</summary>
    public required LocalText MissingBranches { get; init; }

    private static ReviewTexts ReadShipped()
    {
        using var stream = typeof(ReviewTexts).Assembly.GetManifestResourceStream("review-texts.json")!;
        return JsonSerializer.Deserialize<ReviewTexts>(stream, Strict)!;
    }
}
