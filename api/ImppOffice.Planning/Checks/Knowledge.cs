using ImppOffice.Planning.Checks.Authoring;
using ImppOffice.Planning.Process;
using ImppOffice.Planning.Templates;

namespace ImppOffice.Planning.Checks;

/// <summary>A file of the templates folder.</summary>
/// <param name="Path">Its path, as it is called in problems; the last folder of a template.json is its kind.</param>
/// <param name="Text">Its text.</param>
public sealed record KnowledgeFile(string Path, string Text)
{
    /// <summary>The file's name.</summary>
    public string Name => System.IO.Path.GetFileName(Path);

    /// <summary>The name of the folder it stands in; empty at the top.</summary>
    public string Folder => System.IO.Path.GetFileName(System.IO.Path.GetDirectoryName(Path) ?? "");
}

/// <summary>Everything the product knows of planning documents: templates, the process, lenses and texts.</summary>
/// <param name="Library">Templates and lenses.</param>
/// <param name="Process">The planning process.</param>
/// <param name="Reasons">The texts of reasons.</param>
/// <param name="Facts">The facts that documents of one mission must agree on.</param>
public sealed record Knowledge(TemplateLibrary Library, PlanningProcess Process, ReasonTexts Reasons, FactCatalogue Facts)
{
    public const string TemplateFile = "template.json";
    public const string EveryDocumentFile = "every-document.json";
    public const string LensesFile = "lenses.json";
    public const string ProcessFile = "process.json";
    public const string ReasonsFile = "reasons.json";
    public const string FactsFile = "facts.json";

    /// <summary>
    /// Reads the files of one or more templates folders. A later file takes the place of an earlier one of the same
    /// name, a later template that of an earlier one of the same kind. Other files are passed over.
    /// </summary>
    public static Result<Knowledge> Read(IReadOnlyList<KnowledgeFile> files)
    {
        var templates = new SortedDictionary<string, Template>(StringComparer.Ordinal);
        foreach (var file in files.Where(file => file.Name == TemplateFile))
        {
            if (!ReadTemplate(file).Succeeded(out var template, out var wrong))
            {
                return wrong;
            }

            templates[template.Kind] = template;
        }

        if (!Last<EveryDocument>(files, EveryDocumentFile).Succeeded(out var everyDocument, out var problem)
            || !Last<LensSet>(files, LensesFile).Succeeded(out var lenses, out problem)
            || !Last<PlanningProcess>(files, ProcessFile).Succeeded(out var process, out problem)
            || !Last<ReasonTexts>(files, ReasonsFile).Succeeded(out var reasons, out problem)
            || !Last<FactCatalogue>(files, FactsFile).Succeeded(out var facts, out problem))
        {
            return problem;
        }

        var knowledge = new Knowledge(new TemplateLibrary([.. templates.Values], everyDocument.Requirements, lenses.Lenses), process, reasons, facts);
        return new KnowledgeRules(files).Judge(knowledge) is { } mistake ? mistake : knowledge;
    }

    private static Result<Template> ReadTemplate(KnowledgeFile file)
    {
        if (!StrictJson.Read<Template>(file.Path, file.Text).Succeeded(out var template, out var problem))
        {
            return problem;
        }

        if (file.Folder != template.Kind)
        {
            return Problems.WrongTemplate($"{file.Path}:{JsonPlace.Of(file.Text, "kind", template.Kind)}", $"the kind \"{template.Kind}\" stands in the folder \"{file.Folder}\"", "Give both the same name.");
        }

        return new TemplateRules(file.Path, file.Text).Judge(template) is { } wrong ? wrong : template;
    }

    private static Result<T> Last<T>(IReadOnlyList<KnowledgeFile> files, string name)
        where T : notnull =>
        files.LastOrDefault(file => file.Name == name) is { } file
            ? StrictJson.Read<T>(file.Path, file.Text)
            : Problems.WrongTemplate(name, "the file is missing", "The templates folder of the product has it; name that folder first.");
}
