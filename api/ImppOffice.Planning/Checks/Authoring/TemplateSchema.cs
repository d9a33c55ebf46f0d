using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Schema;
using ImppOffice.Planning.Templates;

namespace ImppOffice.Planning.Checks.Authoring;

/// <summary>The JSON schemas of the files planners write, made from the records that read them.</summary>
public static class TemplateSchema
{
    /// <summary>File names and the schemas that belong to them.</summary>
    public static IReadOnlyDictionary<string, string> All { get; } = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["template.schema.json"] = Of<Template>(),
        ["every-document.schema.json"] = Of<EveryDocument>(),
        ["lenses.schema.json"] = Of<LensSet>(),
        ["process.schema.json"] = Of<Process.PlanningProcess>(),
        ["facts.schema.json"] = Of<FactCatalogue>(),
    };

    /// <summary>The schema of the file that a record reads.</summary>
    public static string Of<T>()
    {
        var schema = StrictJson.Options.GetJsonSchemaAsNode(typeof(T), new JsonSchemaExporterOptions { TreatNullObliviousAsNonNullable = true, TransformSchemaNode = Describe });
        schema.AsObject().Insert(0, "$schema", "https://json-schema.org/draft/2020-12/schema");
        return schema.ToJsonString(new JsonSerializerOptions { WriteIndented = true, NewLine = "\n" }) + '\n';
    }

    private static JsonNode Describe(JsonSchemaExporterContext context, JsonNode node) =>
        context.TypeInfo.Type != typeof(LocalText)
            ? node
            : new JsonObject
            {
                ["type"] = "object",
                ["required"] = new JsonArray(LocalText.Fallback),
                ["additionalProperties"] = new JsonObject { ["type"] = "string", ["minLength"] = 1 },
            };
}
