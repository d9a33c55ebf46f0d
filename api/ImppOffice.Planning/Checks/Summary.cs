using ImppOffice.Planning.Templates;

namespace ImppOffice.Planning.Checks;

/// <summary>Counts findings.</summary>
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
            NotApplicable: findings.Count(finding => finding.Outcome == Outcome.NotApplicable));
    }

    private static SeverityCounts Count(IReadOnlyList<Finding> findings, Outcome outcome)
    {
        int Of(Severity severity) => findings.Count(finding => finding.Outcome == outcome && finding.Severity == severity);
        return new SeverityCounts(Of(Severity.Essential), Of(Severity.Expected), Of(Severity.Advisory));
    }
}
