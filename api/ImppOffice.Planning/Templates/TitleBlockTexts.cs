using System.Text.Json.Serialization;

namespace ImppOffice.Planning.Templates;

/// <summary>The words that every new document carries besides those of its template (title-block.json).</summary>
public sealed record TitleBlockTexts
{
    /// <summary>The JSON schema that gives authors completion; not read.</summary>
    [JsonPropertyName("$schema")]
    public string? Schema { get; init; }

    /// <summary>The line above the title.</summary>
    public required LocalText Organisation { get; init; }

    public required TitleBlockLine Mission { get; init; }

    public required TitleBlockLine Country { get; init; }

    public required TitleBlockLine Date { get; init; }

    public required TitleBlockLine Version { get; init; }

    /// <summary>The version a new document bears.</summary>
    public required LocalText FirstVersion { get; init; }

    public required TitleBlockLine Classification { get; init; }

    /// <summary>The markings to choose from, from the least to the most restricted.</summary>
    public required IReadOnlyList<LocalText> Classifications { get; init; }

    /// <summary>The prompt stands where the kind has no basis.</summary>
    public required TitleBlockLine Basis { get; init; }

    /// <summary>The prompt for one basis document; <c>{title}</c> stands for its title.</summary>
    public required LocalText BasisDocument { get; init; }

    /// <summary>The heading of the table of contents.</summary>
    public required LocalText Contents { get; init; }

    /// <summary>The page number; <c>{page}</c> and <c>{pages}</c> stand for the numbers.</summary>
    public required LocalText Page { get; init; }
}

/// <summary>A line of the title block.</summary>
/// <param name="Label">What stands before the value.</param>
/// <param name="Prompt">What stands in the value's place until it is filled.</param>
public sealed record TitleBlockLine(LocalText Label, LocalText Prompt);
