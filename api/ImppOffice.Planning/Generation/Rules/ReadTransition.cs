using ImppOffice.Planning.Checks;
using ImppOffice.Planning.Checks.Authoring;
using ImppOffice.Planning.Templates;

namespace ImppOffice.Planning.Generation.Rules;

/// <summary>Reads transition.json strictly.</summary>
public static class ReadTransition
{
    public const string FileName = "transition.json";

    /// <summary>The JSON schema that gives authors completion.</summary>
    public static string Schema => TemplateSchema.Of<TransitionRules>();

    /// <summary>The rules of a file, or what is wrong in it and where: an unknown word, kind or element.</summary>
    public static Result<TransitionRules> From(KnowledgeFile file, Knowledge knowledge) =>
        !StrictJson.Read<TransitionRules>(file.Path, file.Text).Succeeded(out var rules, out var problem) ? problem
        : rules.Revisions.Select(rule => Judge(rule, file, knowledge.Library)).FirstOrDefault(wrong => wrong is not null) is { } mistake ? mistake
        : rules;

    private static Problem? Judge(RevisionRule rule, KnowledgeFile file, TemplateLibrary library)
    {
        var kinds = library.Templates.Select(template => template.Kind).ToList();
        return Unknown(file, "target", [rule.Target], kinds)
            ?? Unknown(file, "inForce", rule.InForce, kinds)
            ?? Unknown(file, "plan", rule.Plan, kinds)
            ?? Unknown(file, "directive", rule.Directive, kinds)
            ?? Unknown(file, "element", rule.Amended.Select(amended => amended.Element), Elements([rule.Target], library))
            ?? Unknown(file, "element", Named(rule, BasisRole.Plan), Elements(rule.Plan, library))
            ?? Unknown(file, "element", Named(rule, BasisRole.Directive), Elements(rule.Directive, library));
    }

    private static IEnumerable<string> Named(RevisionRule rule, BasisRole role) =>
        rule.Amended.SelectMany(amended => amended.From.Named).Where(passage => passage.In == role).Select(passage => passage.Element);

    private static List<string> Elements(IReadOnlyList<string> kinds, TemplateLibrary library) =>
        [.. library.Templates.Where(template => kinds.Contains(template.Kind, StringComparer.Ordinal)).SelectMany(template => template.Elements).Select(pair => pair.Element.Id)];

    private static Problem? Unknown(KnowledgeFile file, string key, IEnumerable<string> words, List<string> known) =>
        words.FirstOrDefault(word => !known.Contains(word, StringComparer.Ordinal)) is { } unknown
            ? Problems.WrongTemplate(
                $"{file.Path}:{JsonPlace.Of(file.Text, key, unknown)}",
                $"\"{key}\" names \"{unknown}\", which does not exist",
                NearestWord.To(unknown, known) is { } nearest ? $"Did you mean \"{nearest}\"?" : $"There are: {string.Join(", ", known)}.")
            : null;
}
