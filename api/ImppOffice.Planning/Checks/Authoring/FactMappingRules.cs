using ImppOffice.Planning.Templates;

namespace ImppOffice.Planning.Checks.Authoring;

/// <summary>What must hold of facts.json and of what elements say they state: known facts, known parts, columns that are there.</summary>
/// <param name="files">The files of the templates folders.</param>
internal sealed class FactMappingRules(IReadOnlyList<KnowledgeFile> files)
{
    /// <summary>The first thing that is wrong, or null.</summary>
    public Problem? Judge(Knowledge knowledge) =>
        Twice(knowledge.Facts)
        ?? knowledge.Library.Templates
            .SelectMany(template => template.Elements.SelectMany(pair => pair.Element.Facts.Select(stated => Judge(template, pair.Element, stated, knowledge.Facts))))
            .FirstOrDefault(problem => problem is not null);

    private Problem? Twice(FactCatalogue facts)
    {
        var twice = facts.Facts.GroupBy(fact => fact.Name, StringComparer.Ordinal).FirstOrDefault(group => group.Count() > 1);
        return twice is null ? null : At(files.Last(file => file.Name == Knowledge.FactsFile), "name", twice.Key, $"there are two facts \"{twice.Key}\"", "Give each its own name.");
    }

    private Problem? Judge(Template template, Element element, StatedFact stated, FactCatalogue facts)
    {
        var file = files.Last(file => file.Name == Knowledge.TemplateFile && file.Folder == template.Kind);
        var names = facts.Facts.Select(fact => fact.Name).ToList();
        if (!names.Contains(stated.Fact, StringComparer.Ordinal))
        {
            return At(file, "fact", stated.Fact, $"{element.Id} states \"{stated.Fact}\", which facts.json does not have", Meant(stated.Fact, names));
        }

        var parts = facts.Find(stated.Fact).Parts.Select(part => part.Name).ToList();
        if (stated.Parts.Keys.Concat(stated.Label is null ? [] : [stated.Label]).FirstOrDefault(part => !parts.Contains(part, StringComparer.Ordinal)) is { } odd)
        {
            return At(file, "fact", stated.Fact, $"{element.Id} names the part \"{odd}\", which {stated.Fact} does not have", Meant(odd, parts));
        }

        if (stated.From == FactForm.Rows && stated.Statement is null)
        {
            return At(file, "fact", stated.Fact, $"{element.Id} does not say which column states {stated.Fact}", "Name it: \"statement\" is the id of a column of its layout.");
        }

        var columns = element.Layout.Columns.Select(column => column.Id).ToList();
        return new[] { stated.Statement, stated.Item }.Concat(stated.Parts.Values).OfType<string>().FirstOrDefault(column => !columns.Contains(column, StringComparer.Ordinal)) is { } lost
            ? At(file, "fact", stated.Fact, $"{element.Id} takes {stated.Fact} from a column \"{lost}\" that its layout does not have", Meant(lost, columns))
            : null;
    }

    private static Problem At(KnowledgeFile file, string key, string value, string what, string hint) =>
        Problems.WrongTemplate($"{file.Path}:{JsonPlace.Of(file.Text, key, value)}", what, hint);

    private static string Meant(string word, List<string> known) =>
        NearestWord.To(word, known) is { } nearest ? $"Did you mean \"{nearest}\"?" : known.Count == 0 ? "Leave it out: there are none." : $"There are: {string.Join(", ", known)}.";
}
