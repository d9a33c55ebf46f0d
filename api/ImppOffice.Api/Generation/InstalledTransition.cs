using ImppOffice.Api.Templates;
using ImppOffice.Planning;
using ImppOffice.Planning.Checks;
using ImppOffice.Planning.Generation.Rules;
using Microsoft.Extensions.Options;

namespace ImppOffice.Api.Generation;

/// <summary>What revised documents are made of, as it is installed on this machine; read once when first needed, a later folder wins.</summary>
public sealed class InstalledTransition(IOptions<TemplateOptions> options, InstalledKnowledge installed)
{
    private readonly Lazy<Result<TransitionRules>> rules = new(() => Read([TemplateFolder.Shipped, .. options.Value.Folders], installed));

    /// <summary>The rules, or the problem with the file: its name, line and column.</summary>
    public Result<TransitionRules> Get() => rules.Value;

    private static Result<TransitionRules> Read(IReadOnlyList<string> folders, InstalledKnowledge installed) =>
        !installed.Get().Succeeded(out var knowledge, out var problem) ? problem
        : folders.Select(folder => Path.Combine(folder, ReadTransition.FileName)).LastOrDefault(File.Exists) is { } path ? ReadTransition.From(new KnowledgeFile(path, File.ReadAllText(path)), knowledge)
        : HostProblems.NoTemplateFile(ReadTransition.FileName);
}
