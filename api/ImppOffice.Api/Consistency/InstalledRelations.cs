using ImppOffice.Api.Templates;
using ImppOffice.Planning;
using ImppOffice.Planning.Checks;
using ImppOffice.Planning.Consistency.Relations;
using Microsoft.Extensions.Options;

namespace ImppOffice.Api.Consistency;

/// <summary>What must hold between documents, as it is installed on this machine; read once when first needed, a later folder wins.</summary>
public sealed class InstalledRelations(IOptions<TemplateOptions> options, InstalledKnowledge installed)
{
    private readonly Lazy<Result<RelationSet>> relations = new(() => Read([TemplateFolder.Shipped, .. options.Value.Folders], installed));

    /// <summary>The relations, or the problem with the file: its name, line and column.</summary>
    public Result<RelationSet> Get() => relations.Value;

    private static Result<RelationSet> Read(IReadOnlyList<string> folders, InstalledKnowledge installed) =>
        !installed.Get().Succeeded(out var knowledge, out var problem) ? problem
        : folders.Select(folder => Path.Combine(folder, ReadRelations.FileName)).LastOrDefault(File.Exists) is { } path ? ReadRelations.From(new KnowledgeFile(path, File.ReadAllText(path)), knowledge)
        : HostProblems.NoTemplateFile(ReadRelations.FileName);
}
