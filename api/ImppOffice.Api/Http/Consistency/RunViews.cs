using System.Globalization;
using ImppOffice.Planning.Checks;
using ImppOffice.Planning.Consistency.Keeping;
using ImppOffice.Planning.Consistency.Runs;

namespace ImppOffice.Api.Http.Consistency;

/// <summary>One time that the documents of a mission were held against one another.</summary>
/// <param name="Id">Its id, which grows.</param>
/// <param name="At">When.</param>
/// <param name="AsOf">For which day.</param>
/// <param name="Because">Why.</param>
/// <param name="By">Who brought it about; left out where nobody did.</param>
/// <param name="Documents">How many documents were judged.</param>
/// <param name="Summary">What it came to, over all documents of the mission.</param>
/// <param name="Reused">How many judgements were taken over from earlier runs.</param>
/// <param name="Judged">How many were made.</param>
public sealed record RunView(string Id, DateTimeOffset At, DateOnly AsOf, RunCause Because, string? By, int Documents, SummaryView Summary, int Reused, int Judged)
{
    public static RunView Of(MissionRun run) => new(IdOf(run), run.At, run.AsOf, run.Because, run.By, run.Documents, SummaryView.Of(run.Summary), run.Reused, run.Judged);

    public static string IdOf(MissionRun run) => run.Number.ToString(CultureInfo.InvariantCulture);
}

/// <summary>A report in figures.</summary>
/// <param name="Met">How many outcomes hold.</param>
/// <param name="NotMet">How many do not.</param>
/// <param name="NeedsReview">How many a person must look at.</param>
/// <param name="NotApplicable">How many do not apply.</param>
/// <param name="Suspect">How many links are suspect.</param>
/// <param name="OnPurpose">How many outcomes differ on purpose.</param>
public sealed record SummaryView(int Met, SeverityCounts NotMet, SeverityCounts NeedsReview, int NotApplicable, int Suspect, int OnPurpose)
{
    public static SummaryView Of(ConsistencySummary summary) => new(summary.Met, summary.NotMet, summary.NeedsReview, summary.NotApplicable, summary.Suspect, summary.Settled);
}
