using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Schema;
using ImppOffice.Planning;
using ImppOffice.Planning.Checks.Authoring;
using ImppOffice.Planning.Generation;

namespace ImppOffice.Api.Generation;

/// <summary>Reads files that say which documents to make: nothing unknown, nothing twice, nothing missing.</summary>
public static class ReadGenerateFile
{
    public const int MostItems = 1000;

    /// <summary>The JSON schema that gives authors completion.</summary>
    public static string Schema { get; } = Export();

    /// <summary>The items, each read or with what is wrong in it; a problem where the file itself cannot be read.</summary>
    public static Result<IReadOnlyList<Result<GenerateItem>>> From(string json)
    {
        if (!Read<GenerateFile>(() => JsonSerializer.Deserialize<GenerateFile>(json, StrictJson.Options), "the file").Succeeded(out var file, out var problem))
        {
            return problem;
        }

        return file.Items.Count switch
        {
            0 => HostProblems.WrongItem("the file", "it names no document"),
            > MostItems => HostProblems.WrongItem("the file", $"it names more than {MostItems} documents"),
            _ => file.Items.Select((item, index) => Read<GenerateItem>(() => JsonSerializer.Deserialize<GenerateItem>(item.GetRawText(), StrictJson.Options), $"item {index + 1}")).ToList(),
        };
    }

    private static Result<T> Read<T>(Func<T?> deserialize, string where)
        where T : class
    {
        try
        {
            return deserialize() is { } value ? value : HostProblems.WrongItem(where, "it is empty");
        }
        catch (JsonException mistake)
        {
            var end = mistake.Message.IndexOf(" Path:", StringComparison.Ordinal);
            return HostProblems.WrongItem(where, $"{(end < 0 ? mistake.Message : mistake.Message[..end]).TrimEnd('.')} (at {mistake.Path ?? "$"}, line {mistake.LineNumber + 1})");
        }
    }

    private static string Export()
    {
        var options = new JsonSchemaExporterOptions { TreatNullObliviousAsNonNullable = true, TransformSchemaNode = Describe };
        var schema = StrictJson.Options.GetJsonSchemaAsNode(typeof(GenerateFile), options).AsObject();
        schema["properties"]!["items"]!["items"] = StrictJson.Options.GetJsonSchemaAsNode(typeof(GenerateItem), options);
        schema.Insert(0, "$schema", "https://json-schema.org/draft/2020-12/schema");
        return schema.ToJsonString(new JsonSerializerOptions { WriteIndented = true, NewLine = "\n" }) + '\n';
    }

    private static JsonNode Describe(JsonSchemaExporterContext context, JsonNode node) =>
        context.TypeInfo.Type != typeof(ElementValue) ? node : JsonNode.Parse(
            """
            {"anyOf": [
              {"type": "string", "minLength": 1},
              {"type": "array", "minItems": 1, "items": {"type": "string", "minLength": 1}},
              {"type": "object", "required": ["rows"], "additionalProperties": false, "properties": {"rows": {"type": "array", "minItems": 1, "items": {"type": "array", "items": {"type": "string"}}}}},
              {"type": "object", "required": ["sections"], "additionalProperties": false, "properties": {"sections": {"type": "array", "minItems": 1, "items": {"type": "object", "required": ["label", "paragraphs"], "additionalProperties": false, "properties": {"label": {"type": "string"}, "paragraphs": {"type": "array", "minItems": 1, "items": {"type": "string"}}}}}}}
            ]}
            """)!;
}
