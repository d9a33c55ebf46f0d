using ImppOffice.Planning.Templates;

namespace ImppOffice.Planning.Checks;

/// <summary>Counts findings; those that are waived stand in no other figure.</summary>
internal static class Summary
{
    public static ReportSummary Of(IReadOnlyList<Finding> findings)
    {
        var notMet = Count(findings, Outcome.NotMet);
        var needsReview = Count(findings, Outcome.NeedsReview);
        return new ReportSummary(
            Complete: notMet.Essential == 0 && needsReview.Essential == 0,
            Met: findings.Count(finding => finding.Outcome == Outcome.Met),
            NotMet: notMet,
            NeedsReview: needsReview,
            NotApplicable: findings.Count(finding => finding.Outcome == Outcome.NotApplicable),
            Waived: findings.Count(finding => finding.IsWaived),
            ExpiredWaivers: findings.Count(finding => finding.IsOpen && finding.Waiver?.Standing == WaiverStanding.Expired));
    }

    private static SeverityCounts Count(IReadOnlyList<Finding> findings, Outcome outcome)
    {
        int Of(Severity severity) => findings.Count(finding => finding.Outcome == outcome && finding.Severity == severity && !finding.IsWaived);
        return new SeverityCounts(Of(Severity.Essential), Of(Severity.Expected), Of(Severity.Advisory));
    }
}
