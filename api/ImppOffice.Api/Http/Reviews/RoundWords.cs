using System.Text.Json;
using ImppOffice.Api.Reviews;
using ImppOffice.Planning.Library;
using ImppOffice.Planning.Process;
using ImppOffice.Planning.Reviews;

namespace ImppOffice.Api.Http.Reviews;

/// <summary>Tells rounds and documents in the language that was asked for.</summary>
/// <param name="language">The language (BCP 47).</param>
/// <param name="phrases">Its phrases.</param>
/// <param name="rule">The rule of the process on who takes part.</param>
public sealed class RoundWords(string language, EventPhrases phrases, ProcessRule rule)
{
    public RoundFinding Missing(ReviewRound round) =>
        new(rule.Id, rule.Severity, phrases.Missing(round.MissingBranches), rule.Statement.In(language), rule.Source.ToString(), round.MissingBranches, round.MissingBranchesReason);

    public HappenedView Tell(RoundEvent happened) => new(
        Name(happened), happened.By, happened.At, phrases.Of(happened), (happened as RoundOpened)?.Version.ToString(), Comment: (happened as RoundAnswered)?.Comment);

    /// <summary>What happened to a round, and the copies that came back to it, the earliest first.</summary>
    public IReadOnlyList<HappenedView> History(RecordedMatrix known) =>
    [
        .. known.Round.Recorded.Events.Select(Tell)
            .Concat(known.Recorded.Events.OfType<CommentsCollected>().Select(collected => new HappenedView(Name(collected), collected.By, collected.At, phrases.Of(collected))))
            .OrderBy(told => told.When),
    ];

    public HappenedView Tell(DocumentEvent happened) => happened switch
    {
        DocumentBegun begun => Told(begun, begun.Version),
        DraftSaved saved => Told(saved, saved.Version),
        ReviewOpened opened => Told(opened, opened.Version) with { Round = opened.Round.Value },
        ReviewEnded ended => Told(ended, null) with { Round = ended.Round.Value },
        DocumentApproved approved => Told(approved, approved.Published),
        _ => Told(happened, null),
    };

    private HappenedView Told(DocumentEvent happened, VersionNumber? version) => new(Name(happened), happened.By, happened.At, phrases.Of(happened), version?.ToString());

    private static string Name(object happened) => JsonNamingPolicy.KebabCaseLower.ConvertName(happened.GetType().Name);
}
