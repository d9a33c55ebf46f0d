using ImppOffice.Planning.Documents;

namespace ImppOffice.Planning.Process;

/// <summary>Says for every level which documents stand for its outputs.</summary>
internal sealed class OutputsOfLevels(PlanningProcess process, ProcessFacts facts, Milestones milestones, IReadOnlyDictionary<string, LocalText> titles)
{
    private readonly ILookup<(string Level, string Kind), PlannedDocument> documents =
        facts.Documents.ToLookup(document => (LevelOf(document, process, milestones), document.Kind));

    public IReadOnlyList<OutputStanding> Of(Level level) => [.. level.Outputs.Select(output => Of(level, output))];

    private OutputStanding Of(Level level, Output output)
    {
        var newest = documents[(level.Id, output.Kind)].Where(document => document.State != DocumentState.Withdrawn).MaxBy(document => document.BegunOn);
        return new OutputStanding(output, titles[output.Kind], State(level, output, newest), newest);
    }

    private OutputState State(Level level, Output output, PlannedDocument? document)
    {
        if (document is not null)
        {
            return IsDone(output, document) ? OutputState.Done : OutputState.Begun;
        }

        if (output.Condition is null)
        {
            return OutputState.NotBegun;
        }

        return facts.Needs.LastOrDefault(need => need.Level == level.Id && need.Kind == output.Kind) switch
        {
            null => OutputState.Undecided,
            { Needed: true } => OutputState.NotBegun,
            _ => OutputState.NotNeeded,
        };
    }

    private static bool IsDone(Output output, PlannedDocument document) =>
        document.State is DocumentState.Approved or DocumentState.Superseded || (output.State == "draft" && document.State == DocumentState.Cleared);

    // A kind of several levels belongs to the last of them that had begun when the document was.
    private static string LevelOf(PlannedDocument document, PlanningProcess process, Milestones milestones)
    {
        var levels = process.Levels.Where(level => level.Outputs.Any(output => output.Kind == document.Kind)).ToList();
        return document.Level
            ?? levels.LastOrDefault(level => milestones.DayOf(level.Start) <= document.BegunOn)?.Id
            ?? levels.FirstOrDefault()?.Id
            ?? "";
    }
}
