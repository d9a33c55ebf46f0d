using ImppOffice.Planning.Checks;
using ImppOffice.Planning.Consistency.Linking;
using ImppOffice.Planning.Consistency.Relations;
using ImppOffice.Planning.Process;

namespace ImppOffice.Planning.Consistency.Runs;

/// <summary>Takes over what the rules of the process say, where somebody keeps where the mission stands.</summary>
internal sealed class ProcessOutcomes(MissionDocuments mission, string language)
{
    private static readonly string[] Rules = ["PR-1", "PR-2", "PR-3"];

    public IReadOnlyList<ConsistencyFinding> Findings { get; } =
        [.. (mission.Standing?.Findings ?? []).Where(finding => Rules.Contains(finding.Rule, StringComparer.Ordinal)).Select(finding => Finding(finding, language))];

    /// <summary>The rules of which nothing is known.</summary>
    public IEnumerable<NotAssessed> NotAssessed(ReasonWording wording) =>
        Rules.Where(rule => !Findings.Any(finding => finding.Relation == rule)).Select(rule => new NotAssessed("process-rule", 1, wording.Say(new Reason("rule-not-assessed", rule)), null));

    private static ConsistencyFinding Finding(ProcessFinding finding, string language) => new()
    {
        Id = ContentHash.Of([finding.Rule, finding.Level]),
        Relation = finding.Rule,
        Outcome = finding.Standing switch
        {
            RuleStanding.Broken => Outcome.NotMet,
            RuleStanding.Open => Outcome.NotApplicable,
            _ => Outcome.Met,
        },
        Severity = finding.Severity,
        Message = finding.Message.In(language),
        Reason = finding.Message.In(language),
        Hint = finding.Message.In(language),
        Source = finding.Source.ToString(),
        Items = finding.Level is { } level ? [level] : [],
        Places = [],
        Texts = [ContentHash.Of([finding.Message.In(LocalText.Fallback)])],
    };
}
