using ImppOffice.Planning.Consistency.Runs;

namespace ImppOffice.Api.Consistency;

/// <summary>What somebody asks of a link, or of a finding where there is no link.</summary>
/// <param name="Link">The id of the link or the finding.</param>
/// <param name="Word">One of <see cref="Words"/>.</param>
/// <param name="Note">Why; may be empty where the decision needs no reason.</param>
/// <param name="Until">The last day on which a difference is on purpose; today's date or later.</param>
/// <param name="By">Who asks.</param>
public sealed record AskedDecision(string Link, string Word, string Note, DateOnly Until, string By)
{
    public const string OnPurpose = "differs-on-purpose";

    public static IReadOnlyList<string> Words { get; } = ["confirmed", "rejected", "cleared", OnPurpose, "undone"];

    /// <summary>The commands that it comes to, at least one.</summary>
    public IReadOnlyList<LinkCommand> Commands(ConsistencyReport report, DecisionBook book) => Word switch
    {
        "confirmed" => [new DecideLink(Link, LinkAct.Confirm, Note, By)],
        "rejected" => [new DecideLink(Link, LinkAct.Reject, Note, By)],
        "cleared" => [new DecideLink(Link, LinkAct.Clear, Note, By)],
        OnPurpose => [.. Findings(report).DefaultIfEmpty(Link).Select(finding => new IntendDifference(finding, Note, Until, By))],
        _ => Findings(report).Where(book.IsIntended).Select(LinkCommand (finding) => new ReopenDifference(finding, By)).ToList() is { Count: > 0 } reopened
            ? reopened
            : [new DecideLink(Link, LinkAct.Release, Note, By)],
    };

    private IReadOnlyList<string> Findings(ConsistencyReport report) =>
        report.Links.FirstOrDefault(link => link.Id == Link) is { } link ? [.. new FindingLinks(report).Open(link).Select(finding => finding.Id).Distinct(StringComparer.Ordinal)]
        : report.Outcomes.Any(finding => finding.Id == Link) ? [Link]
        : [];
}
