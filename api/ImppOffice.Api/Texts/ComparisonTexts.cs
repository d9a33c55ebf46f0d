using System.Text.Json;
using System.Text.Json.Serialization;
using ImppOffice.Planning;
using ImppOffice.Word.Comparing;

namespace ImppOffice.Api.Texts;

/// <summary>The words of comparisons (Texts/comparison.json), each in every language of <see cref="Languages"/>.</summary>
public sealed record ComparisonTexts
{
    private static readonly JsonSerializerOptions Strict = new(JsonSerializerDefaults.Web)
    {
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        Converters = { new JsonStringEnumConverter() },
    };

    /// <summary>The texts that ship inside the program.</summary>
    public static ComparisonTexts Shipped { get; } = ReadShipped();

    public required LocalText Title { get; init; }

    /// <summary>Blanks: the names of the two files.</summary>
    public required LocalText Versions { get; init; }

    public required LocalText Same { get; init; }

    public required LocalText Total { get; init; }

    /// <summary>Blanks: a label and what it labels.</summary>
    public required LocalText Labelled { get; init; }

    public required LocalText Earlier { get; init; }

    public required LocalText Later { get; init; }

    public required LocalText What { get; init; }

    public required LocalText Nothing { get; init; }

    public required LocalText Outside { get; init; }

    public required LocalText Element { get; init; }

    public required LocalText Paragraph { get; init; }

    public required LocalText MovedFrom { get; init; }

    public required LocalText Figures { get; init; }

    /// <summary>Blanks: the figure before and after.</summary>
    public required LocalText Figure { get; init; }

    public required LocalText Style { get; init; }

    public required LocalText Plain { get; init; }

    public required LocalText Pieces { get; init; }

    public required IReadOnlyDictionary<DifferenceKind, LocalText> Kinds { get; init; }

    public required IReadOnlyDictionary<DifferenceScope, LocalText> Scopes { get; init; }

    public required IReadOnlyDictionary<RedlineNoteKind, LocalText> Notes { get; init; }

    public required LocalText LeftOut { get; init; }

    /// <summary>Blanks: a kind of note, how many, and the first one.</summary>
    public required LocalText Noted { get; init; }

    public required SideBySideTexts SideBySide { get; init; }

    private static ComparisonTexts ReadShipped()
    {
        using var stream = typeof(ComparisonTexts).Assembly.GetManifestResourceStream("comparison-texts.json")!;
        return JsonSerializer.Deserialize<ComparisonTexts>(stream, Strict)!;
    }
}

/// <summary>The words of the page that shows two versions side by side.</summary>
public sealed record SideBySideTexts
{
    public required LocalText Title { get; init; }

    public required LocalText Figures { get; init; }

    public required LocalText NoFigures { get; init; }

    public required LocalText Sections { get; init; }

    public required LocalText Documents { get; init; }

    public required LocalText Outside { get; init; }

    public required LocalText First { get; init; }

    public required LocalText Next { get; init; }

    public required LocalText Previous { get; init; }

    /// <summary>Blanks: the number of a change, and of how many.</summary>
    public required LocalText Number { get; init; }

    public required LocalText MovedTo { get; init; }

    public required LocalText MovedHere { get; init; }

    public required LocalText Added { get; init; }

    public required LocalText Removed { get; init; }

    public required LocalText End { get; init; }

    public required LocalText Absent { get; init; }
}
