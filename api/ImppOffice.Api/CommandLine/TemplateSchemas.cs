using ImppOffice.Planning;
using ImppOffice.Planning.Checks.Authoring;

namespace ImppOffice.Api.CommandLine;

/// <summary>The JSON schemas by their short names, such as "template" for template.schema.json.</summary>
public static class TemplateSchemas
{
    private const string Ending = ".schema.json";

    public static IReadOnlyList<string> Names { get; } = [.. TemplateSchema.All.Keys.Select(file => file[..^Ending.Length])];

    /// <summary>A schema by its short name or its file's; that of template.json where none is named.</summary>
    public static Result<string> Find(string? name) =>
        TemplateSchema.All.TryGetValue(name ?? "template" + Ending, out var schema) || TemplateSchema.All.TryGetValue(name + Ending, out schema)
            ? schema
            : HostProblems.UnknownWord("schema", name!, Names);
}
