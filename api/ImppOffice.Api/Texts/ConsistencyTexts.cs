using System.Text.Json;
using System.Text.Json.Serialization;
using ImppOffice.Planning;
using ImppOffice.Planning.Consistency.Runs;
using ImppOffice.Planning.Templates;

namespace ImppOffice.Api.Texts;

/// <summary>The words of consistency reports (Texts/consistency.json), each in every language of <see cref="Languages"/>.</summary>
public sealed record ConsistencyTexts
{
    private static readonly JsonSerializerOptions Strict = new(JsonSerializerDefaults.Web)
    {
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        Converters = { new JsonStringEnumConverter() },
    };

    /// <summary>The texts that ship inside the program.</summary>
    public static ConsistencyTexts Shipped { get; } = ReadShipped();

    public required LocalText Title { get; init; }

    /// <summary>Blanks: the mission and the day.</summary>
    public required LocalText AsOf { get; init; }

    public required LocalText Documents { get; init; }

    public required LocalText Version { get; init; }

    public required LocalText VersionUnknown { get; init; }

    /// <summary>Blanks: how many are not met, need review, are settled, are met.</summary>
    public required LocalText Verdict { get; init; }

    public required LocalText Agree { get; init; }

    public required LocalText Findings { get; init; }

    public required LocalText NotMet { get; init; }

    public required LocalText NeedsReview { get; init; }

    /// <summary>Blanks: the last day, who decided, why.</summary>
    public required LocalText Settled { get; init; }

    public required IReadOnlyDictionary<Severity, LocalText> Severities { get; init; }

    public required LocalText Found { get; init; }

    public required LocalText Where { get; init; }

    public required LocalText Paragraph { get; init; }

    public required LocalText Todo { get; init; }

    public required LocalText Source { get; init; }

    public required LocalText One { get; init; }

    public required LocalText Other { get; init; }

    public required LocalText Coverage { get; init; }

    public required LocalText Item { get; init; }

    public required LocalText Legend { get; init; }

    public required IReadOnlyDictionary<CoverageStanding, LocalText> Standings { get; init; }

    public required LocalText Suspect { get; init; }

    public required LocalText NotAssessed { get; init; }

    public required FindingColumns Columns { get; init; }

    private static ConsistencyTexts ReadShipped()
    {
        using var stream = typeof(ConsistencyTexts).Assembly.GetManifestResourceStream("consistency-texts.json")!;
        return JsonSerializer.Deserialize<ConsistencyTexts>(stream, Strict)!;
    }
}

/// <summary>The headings of the table of findings.</summary>
public sealed record FindingColumns
{
    public required LocalText Relation { get; init; }

    public required LocalText Outcome { get; init; }

    public required LocalText Severity { get; init; }

    public required LocalText Items { get; init; }

    public required LocalText Message { get; init; }

    public required LocalText Reason { get; init; }

    public required LocalText Hint { get; init; }

    public required LocalText Source { get; init; }
}
