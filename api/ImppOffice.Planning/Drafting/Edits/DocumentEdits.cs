using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace ImppOffice.Planning.Drafting;

/// <summary>Reads edits from JSON: nothing unknown, nothing twice, nothing missing.</summary>
public static class DocumentEdits
{
    private const int MostEdits = 200;

    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.General)
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        AllowDuplicateProperties = false,
        AllowOutOfOrderMetadataProperties = true,
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = true,
        MaxDepth = 8,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.KebabCaseLower, allowIntegerValues: false) },
        TypeInfoResolver = new DefaultJsonTypeInfoResolver(),
    };

    /// <summary>The edits, 1 to 200; the problem <c>wrong-edits</c> with the place of the first mistake.</summary>
    /// <param name="json">An array of objects, each with what to <c>do</c>.</param>
    public static Result<IReadOnlyList<DocumentEdit>> Read(string json)
    {
        try
        {
            var edits = JsonSerializer.Deserialize<List<DocumentEdit>>(json, Options) ?? [];
            return edits.Count switch
            {
                0 => Problems.WrongEdits("there is none"),
                > MostEdits => Problems.WrongEdits($"there are more than {MostEdits}"),
                _ => edits.FindIndex(edit => edit is null || HasHole(edit)) is var hole and >= 0 ? Problems.WrongEdits($"edit {hole + 1} names nothing where something is to be named") : edits,
            };
        }
        catch (JsonException mistake)
        {
            return Problems.WrongEdits($"{FirstSentence(mistake.Message)} (at {mistake.Path ?? "$"}, line {mistake.LineNumber + 1})");
        }
        catch (NotSupportedException)
        {
            return Problems.WrongEdits($"an edit does not say what to \"{DocumentEdit.Discriminator}\"");
        }
    }

    // The reader refuses null for a property, and lets it pass inside a list.
    private static bool HasHole(DocumentEdit edit) => edit switch
    {
        InsertSections { Sections: var sections, At: var at } => HasHole(sections) || at is { Find.Text: "" },
        InsertElements { Elements: var elements } => HasHole(elements),
        FillElement fill => fill.Paragraphs?.Contains(null) == true || fill.Rows?.Any(row => row is null || row.Contains(null)) == true,
        RepairControls { Repairs: var repairs } => HasHole(repairs),
        _ => false,
    };

    private static bool HasHole(IReadOnlyList<string?> words) => words.Count == 0 || words.Any(string.IsNullOrWhiteSpace);

    private static string FirstSentence(string message)
    {
        var end = message.IndexOf(" Path:", StringComparison.Ordinal);
        return (end < 0 ? message : message[..end]).TrimEnd('.');
    }
}
