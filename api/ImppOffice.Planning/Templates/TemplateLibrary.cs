namespace ImppOffice.Planning.Templates;

/// <summary>Every template, what holds for all of them, and the lenses.</summary>
/// <param name="Templates">The templates, by kind in alphabetical order.</param>
/// <param name="EveryDocument">What must hold of a document of any kind (every-document.json).</param>
/// <param name="Lenses">The policy lenses.</param>
public sealed record TemplateLibrary(IReadOnlyList<Template> Templates, IReadOnlyList<Requirement> EveryDocument, IReadOnlyList<Lens> Lenses)
{
    /// <summary>The template of a kind, or the problem that names the nearest one.</summary>
    public Result<Template> Find(string kind) =>
        Templates.FirstOrDefault(template => template.Kind == kind) is { } found
            ? found
            : Problems.UnknownKind(kind, NearestWord.To(kind, Templates.Select(template => template.Kind)));

    /// <summary>The lens with an id, in either case, or the problem that names the nearest one.</summary>
    public Result<Lens> FindLens(string id) =>
        Lenses.FirstOrDefault(lens => string.Equals(lens.Id, id, StringComparison.OrdinalIgnoreCase)) is { } found
            ? found
            : Problems.UnknownLens(id, NearestWord.To(id, Lenses.Select(lens => lens.Id)));
}

/// <summary>What must hold of a document of any kind (every-document.json).</summary>
public sealed record EveryDocument
{
    /// <summary>The JSON schema that gives authors completion; not read.</summary>
    [System.Text.Json.Serialization.JsonPropertyName("$schema")]
    public string? Schema { get; init; }

    public required IReadOnlyList<Requirement> Requirements { get; init; }
}
