using ImppOffice.Planning.Checks;
using ImppOffice.Planning.Checks.Authoring;

namespace ImppOffice.Planning.Consistency.Relations;

/// <summary>Reads relations.json strictly.</summary>
public static class ReadRelations
{
    public const string FileName = "relations.json";

    /// <summary>The JSON schema that gives authors completion.</summary>
    public static string Schema => TemplateSchema.Of<RelationSet>();

    /// <summary>The relations of a file, or what is wrong in it and where: an unknown word, kind or reason, or an id that stands twice.</summary>
    public static Result<RelationSet> From(KnowledgeFile file, Knowledge knowledge)
    {
        if (!StrictJson.Read<RelationSet>(file.Path, file.Text).Succeeded(out var relations, out var problem))
        {
            return problem;
        }

        var kinds = knowledge.Library.Templates.Select(template => template.Kind).ToHashSet(StringComparer.Ordinal);
        var twice = relations.Relations.GroupBy(relation => relation.Id, StringComparer.Ordinal).FirstOrDefault(group => group.Count() > 1)?.Key;
        var unknownKind = relations.Relations.SelectMany(relation => relation.Check.KindsNamed).FirstOrDefault(kind => !kinds.Contains(kind));
        var unknownFact = relations.Relations.SelectMany(relation => relation.Check.Facts).Concat(relations.Covered).FirstOrDefault(fact => !relations.Facts.ContainsKey(fact));
        return twice is not null ? Wrong("id", twice, $"the relation \"{twice}\" stands twice", "Give each an id of its own.")
            : unknownKind is not null ? Wrong("kinds", unknownKind, $"there is no document kind \"{unknownKind}\"", Nearest(unknownKind, kinds))
            : unknownFact is not null ? Wrong("fact", unknownFact, $"\"facts\" does not name \"{unknownFact}\"", Nearest(unknownFact, relations.Facts.Keys))
            : relations;

        Problem Wrong(string key, string word, string what, string hint) => Problems.WrongTemplate($"{file.Path}:{JsonPlace.Of(file.Text, key, word)}", what, hint);
    }

    private static string Nearest(string word, IEnumerable<string> known) =>
        NearestWord.To(word, known) is { } nearest ? $"Did you mean \"{nearest}\"?" : $"There are: {string.Join(", ", known)}.";
}
