using ImppOffice.Api.Generation;
using ImppOffice.Planning;
using ImppOffice.Planning.Checks.Authoring;
using ImppOffice.Planning.Consistency.Relations;
using ImppOffice.Planning.Generation.Rules;

namespace ImppOffice.Api.CommandLine;

/// <summary>The JSON schemas by their short names, such as "template" for template.schema.json.</summary>
public static class TemplateSchemas
{
    private const string Ending = ".schema.json";

    private static readonly Dictionary<string, string> All = new(TemplateSchema.All, StringComparer.Ordinal)
    {
        ["relations" + Ending] = ReadRelations.Schema,
        ["transition" + Ending] = ReadTransition.Schema,
        ["generate" + Ending] = ReadGenerateFile.Schema,
    };

    public static IReadOnlyList<string> Names { get; } = [.. All.Keys.Select(file => file[..^Ending.Length])];

    /// <summary>A schema by its short name or its file's; that of template.json where none is named.</summary>
    public static Result<string> Find(string? name) =>
        All.TryGetValue(name ?? "template" + Ending, out var schema) || All.TryGetValue(name + Ending, out schema)
            ? schema
            : HostProblems.UnknownWord("schema", name!, Names);
}
