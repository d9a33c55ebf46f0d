using ImppOffice.Planning.Checks;
using ImppOffice.Planning.Consistency.Relations;
using ImppOffice.Planning.Generation.Rules;

namespace ImppOffice.Tests;

/// <summary>The templates as they are shipped.</summary>
internal static class TestKnowledge
{
    private static readonly Lazy<Knowledge> Read = new(() => Knowledge.Read(Files()).OrThrow());

    private static readonly Lazy<RelationSet> ReadSet = new(() => ReadRelations.From(Files().Single(file => file.Name == ReadRelations.FileName), Shipped).OrThrow());

    private static readonly Lazy<TransitionRules> ReadRules = new(() => ReadTransition.From(Files().Single(file => file.Name == ReadTransition.FileName), Shipped).OrThrow());

    public static Knowledge Shipped => Read.Value;

    /// <summary>What must hold between documents.</summary>
    public static RelationSet Relations => ReadSet.Value;

    /// <summary>What revised documents are made of.</summary>
    public static TransitionRules Transition => ReadRules.Value;

    /// <summary>Every JSON file of the templates folder, with its path below the repository.</summary>
    public static IReadOnlyList<KnowledgeFile> Files() =>
    [
        .. Directory.EnumerateFiles(Repository.At("templates"), "*.json", SearchOption.AllDirectories)
            .Order(StringComparer.Ordinal)
            .Select(path => new KnowledgeFile(Path.GetRelativePath(Repository.Folder, path), File.ReadAllText(path))),
    ];
}
