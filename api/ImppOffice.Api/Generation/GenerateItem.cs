using System.Text.Json;
using System.Text.Json.Serialization;
using ImppOffice.Planning.Generation;

namespace ImppOffice.Api.Generation;

/// <summary>A file that says which documents to make.</summary>
public sealed record GenerateFile
{
    /// <summary>The JSON schema that gives authors completion; not read.</summary>
    [JsonPropertyName("$schema")]
    public string? Schema { get; init; }

    /// <summary>The documents, each as <see cref="GenerateItem"/>; read one by one, so that a wrong one fails alone.</summary>
    public required IReadOnlyList<JsonElement> Items { get; init; }
}

/// <summary>A document to make: a first draft from values, or a directive in force revised from its basis documents.</summary>
public sealed record GenerateItem
{
    /// <summary>The kind.</summary>
    public required string Kind { get; init; }

    /// <summary>The name of the file to write, below the output folder: <c>tavara-directive.docx</c>.</summary>
    public required string Target { get; init; }

    /// <summary>The language (BCP 47); null: English for a first draft, that of the directive in force for a revised one.</summary>
    public string? Language { get; init; }

    /// <summary>The mission's name, for the title block.</summary>
    public string? Mission { get; init; }

    /// <summary>The country, for the title block.</summary>
    public string? Country { get; init; }

    /// <summary>The day the document bears; null: today.</summary>
    public DateOnly? Date { get; init; }

    /// <summary>What stands in the elements of a first draft, by their ids.</summary>
    public IReadOnlyDictionary<string, ElementValue> Values { get; init; } = new Dictionary<string, ElementValue>(StringComparer.Ordinal);

    /// <summary>The directive in force, where it is to be revised.</summary>
    public BasisFile? InForce { get; init; }

    /// <summary>The Revised Mission Plan.</summary>
    public BasisFile? Plan { get; init; }

    /// <summary>The Revised USG Planning Directive.</summary>
    public BasisFile? Directive { get; init; }

    /// <summary>The Council's authorisation.</summary>
    public Authorisation? Authorisation { get; init; }

    /// <summary>The day of the Secretary-General's endorsement.</summary>
    public DateOnly? Endorsed { get; init; }

    /// <summary>The successor arrangement; null: as the planning directive says.</summary>
    public string? Successor { get; init; }

    /// <summary>Objectives that fall away.</summary>
    public IReadOnlyList<string> Dropped { get; init; } = [];

    /// <summary>What takes the place of the basis documents in a revised directive, by the ids of elements.</summary>
    public IReadOnlyDictionary<string, ElementValue> Overrides { get; init; } = new Dictionary<string, ElementValue>(StringComparer.Ordinal);

    /// <summary>Whether basis documents that are not approved may be used.</summary>
    public bool AllowDrafts { get; init; }

    /// <summary>Who the tracked changes are by; null: the product.</summary>
    public string? Author { get; init; }

    /// <summary>Whether a document in force is to be revised.</summary>
    [JsonIgnore]
    public bool Revises => InForce is not null || Plan is not null || Directive is not null;
}

/// <summary>A basis document on disk.</summary>
/// <param name="File">Its path, from the folder of the file that names it.</param>
/// <param name="Version">Its version; null: as the document says.</param>
/// <param name="Approved">Whether it is approved; null: versions such as 1.0 and 2.0 are.</param>
public sealed record BasisFile(string File, string? Version = null, bool? Approved = null);
