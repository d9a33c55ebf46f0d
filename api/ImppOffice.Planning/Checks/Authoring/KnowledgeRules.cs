using ImppOffice.Planning.Checks.Elements;
using ImppOffice.Planning.Process;
using ImppOffice.Planning.Templates;

namespace ImppOffice.Planning.Checks.Authoring;

/// <summary>What must hold between the files: kinds, levels and lenses that name one another exist.</summary>
/// <param name="files">The files, to say where a mistake stands.</param>
internal sealed class KnowledgeRules(IReadOnlyList<KnowledgeFile> files)
{
    /// <summary>The first thing that is wrong, or null.</summary>
    public Problem? Judge(Knowledge knowledge)
    {
        var kinds = knowledge.Library.Templates.Select(template => template.Kind).ToList();
        return new FactMappingRules(files).Judge(knowledge)
            ?? knowledge.Library.Templates.Select(template => Judge(template, knowledge, kinds)).FirstOrDefault(problem => problem is not null)
            ?? Outside(Knowledge.EveryDocumentFile, knowledge.Library.EveryDocument)
            ?? Outside(Knowledge.LensesFile, [.. knowledge.Library.Lenses.SelectMany(lens => lens.Requirements)])
            ?? Named(Knowledge.LensesFile, "kinds", knowledge.Library.Lenses.SelectMany(lens => lens.Kinds), kinds)
            ?? Named(Knowledge.ProcessFile, "kind", knowledge.Process.Levels.SelectMany(level => level.Outputs).Select(output => output.Kind), kinds)
            ?? Named(Knowledge.ProcessFile, "needs", knowledge.Process.Levels.SelectMany(level => level.DecisionPoints).SelectMany(point => point.Needs), kinds)
            ?? Process(knowledge.Process, kinds);
    }

    private Problem? Process(PlanningProcess process, List<string> kinds)
    {
        var milestones = process.Levels.SelectMany(level => new[] { level.Start, level.End })
            .Concat(process.Rules.Select(rule => rule.Order).OfType<MilestoneOrder>().SelectMany(order => new[] { order.First, order.Then }))
            .ToList();
        var events = milestones.Select(milestone => milestone.Event).Concat(process.Levels.Select(level => level.DesirableUntil)).OfType<string>();
        var decisions = process.Levels.SelectMany(level => level.DecisionPoints).Select(point => point.Id).ToList();
        return Named(Knowledge.ProcessFile, "event", events, [.. process.Events.Select(happening => happening.Id)])
            ?? Named(Knowledge.ProcessFile, "decision", milestones.Select(milestone => milestone.Decision).OfType<string>(), decisions)
            ?? Named(Knowledge.ProcessFile, "approved", milestones.Select(milestone => milestone.Approved).OfType<string>(), kinds)
            ?? Named(Knowledge.ProcessFile, "takenWith", process.Levels.SelectMany(level => level.DecisionPoints).Select(point => point.TakenWith).OfType<string>(), kinds)
            ?? Named(Knowledge.ProcessFile, "timeOf", process.Levels.Select(level => level.TimeOf).OfType<string>(), kinds);
    }

    private Problem? Judge(Template template, Knowledge knowledge, List<string> kinds)
    {
        var file = files.Last(file => file.Name == Knowledge.TemplateFile && file.Folder == template.Kind);
        var levels = knowledge.Process.Levels.Select(level => level.Id).ToList();
        var asked = template.Elements.SelectMany(pair => pair.Element.Requirements).Select(requirement => requirement.Check).OfType<TimeFrame>().Select(check => check.Level);
        return Named(file, "basis", template.Basis, kinds)
            ?? Named(file, "next", template.Next is null ? [] : [template.Next], kinds)
            ?? Named(file, "levels", template.Levels, levels)
            ?? Named(file, "level", asked, levels);
    }

    private Problem? Outside(string name, IReadOnlyList<Requirement> requirements)
    {
        var file = files.Last(file => file.Name == name);
        return new TemplateRules(file.Path, file.Text).OnDocuments(requirements);
    }

    private Problem? Named(string name, string key, IEnumerable<string> used, List<string> known) =>
        Named(files.Last(file => file.Name == name), key, used, known);

    private static Problem? Named(KnowledgeFile file, string key, IEnumerable<string> used, List<string> known) =>
        used.FirstOrDefault(word => !known.Contains(word, StringComparer.Ordinal)) is { } unknown
            ? Problems.WrongTemplate(
                $"{file.Path}:{JsonPlace.Of(file.Text, key, unknown)}",
                $"\"{key}\" names \"{unknown}\", which does not exist",
                NearestWord.To(unknown, known) is { } nearest ? $"Did you mean \"{nearest}\"?" : $"There are: {string.Join(", ", known)}.")
            : null;
}
