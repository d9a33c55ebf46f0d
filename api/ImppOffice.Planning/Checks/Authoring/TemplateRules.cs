using System.Text.RegularExpressions;
using ImppOffice.Planning.Documents;
using ImppOffice.Planning.Templates;

namespace ImppOffice.Planning.Checks.Authoring;

/// <summary>What must hold of a template beyond its shape: ids that are unique and known, checks that fit where they stand.</summary>
/// <param name="file">How the file is called.</param>
/// <param name="json">Its text.</param>
internal sealed partial class TemplateRules(string file, string json)
{
    private const int LongestTag = 64;

    /// <summary>The first thing that is wrong with a template, or null.</summary>
    public Problem? Judge(Template template) =>
        Twice("id", template.Sections.Select(section => section.Id).Concat(template.Elements.Select(pair => pair.Element.Id)), "section or element")
        ?? Twice("id", template.Elements.SelectMany(pair => pair.Element.Requirements.Skip(1)).Concat(template.Requirements).Select(requirement => requirement.Id), "requirement")
        ?? Formerly(template)
        ?? IdForms(template)
        ?? template.Elements.Select(pair => Judge(template, pair.Element)).FirstOrDefault(problem => problem is not null)
        ?? OnDocuments(template.Requirements);

    /// <summary>The first thing that is wrong with requirements that stand outside elements, or null.</summary>
    public Problem? OnDocuments(IReadOnlyList<Requirement> requirements) =>
        Twice("id", requirements.Select(requirement => requirement.Id), "requirement")
        ?? requirements.Where(requirement => requirement.Check is not DocumentCheck)
            .Select(requirement => At("id", requirement.Id, $"the check of {requirement.Id} judges an element, not a document", "Use one of the document checks, or move the requirement to an element."))
            .FirstOrDefault();

    private Problem? Judge(Template template, Element element)
    {
        if (element.Requirements.Count == 0 || element.Requirements[0].Id != element.Id)
        {
            return At("id", element.Id, $"the first requirement of {element.Id} must bear the same id", $"Begin its requirements with \"id\": \"{element.Id}\".");
        }

        if (element.Requirements.FirstOrDefault(requirement => requirement.Check is not ElementCheck) is { } misplaced)
        {
            return At("id", misplaced.Id, $"the check of {misplaced.Id} judges a document, not an element", "Use one of the element checks, or move the requirement to the template's own.");
        }

        var sections = template.Sections.Select(section => section.Id);
        if (element.AlsoUnder.FirstOrDefault(section => !sections.Contains(section)) is { } unknown)
        {
            return At("id", element.Id, $"{element.Id} may stand under \"{unknown}\", which is no section of this template", Meant(unknown, sections));
        }

        var columns = element.Layout.Columns.Select(column => column.Id).ToList();
        var asked = element.Requirements.Select(requirement => requirement.Check).OfType<Elements.TableOf>().SelectMany(table => table.Columns);
        return columns.Count > 0 && asked.FirstOrDefault(column => !columns.Contains(column.Id)) is { } lost
            ? At("id", element.Id, $"the check of {element.Id} asks for a column \"{lost.Id}\" that its layout does not have", Meant(lost.Id, columns))
            : null;
    }

    private Problem? Formerly(Template template)
    {
        var present = template.Elements.Select(pair => pair.Element.Id).ToHashSet(StringComparer.Ordinal);
        var former = template.Elements.SelectMany(pair => pair.Element.Formerly.Select(former => former.Id)).ToList();
        return former.FirstOrDefault(present.Contains) is { } taken
            ? At("id", taken, $"\"{taken}\" is the id of an element and the former id of another", "A control can stand for one element only: give the present one another id.", occurrence: 2)
            : former.GroupBy(id => id, StringComparer.Ordinal).FirstOrDefault(group => group.Count() > 1) is { } twice
                ? At("id", twice.Key, $"two elements were formerly \"{twice.Key}\"", "Keep it where the text of that element belongs now.", occurrence: 2)
                : null;
    }

    private Problem? IdForms(Template template)
    {
        if (!Kebab().IsMatch(template.Kind))
        {
            return At("kind", template.Kind, $"\"{template.Kind}\" is no kind", "Write it in small letters with hyphens, as the folder is called.");
        }

        if (template.Sections.FirstOrDefault(section => !Kebab().IsMatch(section.Id)) is { } section)
        {
            return At("id", section.Id, $"\"{section.Id}\" is no id of a section", "Write it in small letters with hyphens.");
        }

        return template.Elements.Select(pair => pair.Element.Id).FirstOrDefault(id => ElementControl.TagPrefix.Length + id.Length > LongestTag) is { } tooLong
            ? At("id", tooLong, "the id is too long for the tag of a content control", $"Word allows {LongestTag} characters, \"{ElementControl.TagPrefix}\" included.")
            : null;
    }

    private Problem? Twice(string key, IEnumerable<string> ids, string what)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        return ids.FirstOrDefault(id => !seen.Add(id)) is { } twice
            ? At(key, twice, $"there are two of the {what} \"{twice}\"", "Give each its own id.", occurrence: 2)
            : null;
    }

    private Problem At(string key, string value, string what, string hint, int occurrence = 1) =>
        Problems.WrongTemplate($"{file}:{JsonPlace.Of(json, key, value, occurrence)}", what, hint);

    private static string Meant(string word, IEnumerable<string> words)
    {
        var known = words.ToList();
        return NearestWord.To(word, known) is { } nearest ? $"Did you mean \"{nearest}\"?" : $"There are: {string.Join(", ", known)}.";
    }

    [GeneratedRegex("^[a-z0-9]+(-[a-z0-9]+)*$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Kebab();
}
