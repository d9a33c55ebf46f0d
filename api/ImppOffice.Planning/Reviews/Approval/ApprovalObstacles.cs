using ImppOffice.Planning.Checks;
using ImppOffice.Planning.Checks.Documents;
using ImppOffice.Planning.Documents;
using ImppOffice.Planning.Missions;
using ImppOffice.Planning.Process;
using ImppOffice.Planning.Templates;

namespace ImppOffice.Planning.Reviews;

/// <summary>Something that stands in the way of an approval.</summary>
/// <param name="Code">A stable name in kebab case: <c>not-the-authority</c>, <c>not-checked</c>, <c>not-met</c>, <c>open-text</c>, <c>round-open</c>, <c>basis-missing</c>, <c>basis-not-approved</c>.</param>
/// <param name="Why">What it is, in words.</param>
/// <param name="Subject">The requirement, round or kind it is about; null where there is none.</param>
public sealed record ApprovalObstacle(string Code, LocalText Why, string? Subject = null);

/// <summary>Finds all that stands in the way of an approval, not only the first.</summary>
public static class ApprovalObstacles
{
    public static IReadOnlyList<ApprovalObstacle> Find(DocumentHistory document, ApprovalCase @case)
    {
        var texts = @case.Knowledge.Process.Texts.Approval;
        return
        [
            .. Authority(@case, texts),
            .. Standing(document, @case, texts),
            .. @case.Report.Outcomes.Select(finding => Open(finding, @case, texts)).OfType<ApprovalObstacle>(),
            .. @case.Template.Basis.Select(kind => Basis(kind, @case, texts)).OfType<ApprovalObstacle>(),
        ];
    }

    /// <summary>The waivers in force that a not-met essential requirement needs.</summary>
    public static IReadOnlyList<Waiver> WaiversUsed(ApprovalCase @case) =>
        [.. @case.Report.Outcomes.Where(finding => !IsOpenText(finding, @case) && IsEssentialLack(finding)).Select(finding => WaiverOf(finding, @case)).OfType<Waiver>()];

    private static IEnumerable<ApprovalObstacle> Authority(ApprovalCase @case, ApprovalTexts texts) =>
        @case.Duties.Any(duty => duty.Role == MemberRole.Approver) ? [] : [new("not-the-authority", texts.NotTheAuthority.Fill(@case.Authority))];

    private static IEnumerable<ApprovalObstacle> Standing(DocumentHistory document, ApprovalCase @case, ApprovalTexts texts)
    {
        if (document.Latest != @case.Checked)
        {
            yield return new("not-checked", texts.NotChecked.Fill(document.Latest, @case.Checked));
        }

        if (document.Review is { } review)
        {
            yield return new("round-open", texts.RoundOpen.Fill(review.Version), review.Round.Value);
        }
    }

    // Open changes and brackets are no matter of weight: nobody could say which text was approved. No waiver helps.
    private static ApprovalObstacle? Open(Finding finding, ApprovalCase @case, ApprovalTexts texts) =>
        IsOpenText(finding, @case) ? finding.Outcome == Outcome.NotMet ? new("open-text", texts.OpenText.Fill(Said(finding), finding.Reason ?? finding.Hint), finding.Requirement) : null
        : IsEssentialLack(finding) && WaiverOf(finding, @case) is null ? new("not-met", texts.NotMet.Fill(finding.Requirement, Said(finding)), finding.Requirement)
        : null;

    private static ApprovalObstacle? Basis(string kind, ApprovalCase @case, ApprovalTexts texts)
    {
        var title = @case.Knowledge.Library.Templates.FirstOrDefault(template => template.Kind == kind)?.Title ?? new LocalText { [LocalText.Fallback] = kind };
        return @case.Basis.FirstOrDefault(basis => basis.Kind == kind) switch
        {
            null or { Document: null } => new("basis-missing", texts.BasisMissing.Fill(title), kind),
            { InForce: null } => new("basis-not-approved", texts.BasisNotApproved.Fill(title), kind),
            _ => null,
        };
    }

    private static bool IsOpenText(Finding finding, ApprovalCase @case) =>
        finding.Element is null && finding.Lens is null && Asked(finding, @case)?.Check is ChangesSettled or Decided;

    private static Requirement? Asked(Finding finding, ApprovalCase @case) =>
        @case.Knowledge.Library.EveryDocument.Concat(@case.Template.Requirements).FirstOrDefault(requirement => requirement.Id == finding.Requirement);

    private static bool IsEssentialLack(Finding finding) => finding is { Severity: Severity.Essential, Outcome: Outcome.NotMet };

    private static Waiver? WaiverOf(Finding finding, ApprovalCase @case) =>
        @case.Waivers.FirstOrDefault(waiver => waiver.Requirement == finding.Requirement && waiver.Until >= @case.Today && !string.IsNullOrWhiteSpace(waiver.Reason));

    private static string Said(Finding finding) => finding.Message.TrimEnd('.');
}
