using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace ImppOffice.Planning.Checks.Authoring;

/// <summary>Reads the JSON that planners write: nothing unknown, nothing twice, nothing missing, and the place of every mistake.</summary>
public static class StrictJson
{
    public static JsonSerializerOptions Options { get; } = new(JsonSerializerDefaults.General)
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        AllowDuplicateProperties = false,
        AllowOutOfOrderMetadataProperties = true,
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = true,
        MaxDepth = 32,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.KebabCaseLower, allowIntegerValues: false) },
        TypeInfoResolver = new DefaultJsonTypeInfoResolver { Modifiers = { CheckCatalogue.Register } },
    };

    /// <summary>The value a file holds, or the problem with file, line and column.</summary>
    /// <param name="file">How the file is called in the problem.</param>
    /// <param name="json">Its text.</param>
    public static Result<T> Read<T>(string file, string json)
        where T : notnull
    {
        try
        {
            return JsonSerializer.Deserialize<T>(json, Options) is { } value
                ? value
                : Problems.WrongTemplate($"{file}:1:1", "the file holds nothing", "Write the object that the schema describes.");
        }
        catch (JsonException mistake)
        {
            return new JsonMistake(file, json, typeof(T)).Explain(mistake);
        }
    }
}
