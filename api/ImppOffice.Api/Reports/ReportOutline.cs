using ImppOffice.Api.Texts;
using ImppOffice.Planning.Checks;
using ImppOffice.Planning.Templates;

namespace ImppOffice.Api.Reports;

/// <summary>Findings that stand under one heading of a report.</summary>
/// <param name="Title">The heading.</param>
/// <param name="Findings">The findings, essential first, not met before needs review; those that are waived at the end.</param>
public sealed record FindingGroup(string Title, IReadOnlyList<Finding> Findings);

/// <summary>Puts the findings that ask for something under the headings of the template.</summary>
public static class ReportOutline
{
    /// <summary>Groups in the template's order, then the document as a whole, then the lenses; none is empty.</summary>
    public static IReadOnlyList<FindingGroup> Of(CheckReport report, Template template, ReportTexts texts)
    {
        var open = report.Outcomes
            .Where(finding => finding.IsOpen)
            .OrderBy(finding => finding.IsWaived)
            .ThenBy(finding => finding.Severity)
            .ThenBy(finding => finding.Outcome)
            .ToList();
        var sections = template.Sections.Select(section => Group(section.Title.In(report.Language), finding => finding.Section == section.Id));
        return
        [
            .. sections
                .Append(Group(texts.WholeDocument.In(report.Language), finding => finding.Section is null && finding.Lens is null))
                .Append(Group(texts.Lenses.In(report.Language), finding => finding.Lens is not null))
                .Where(group => group.Findings.Count > 0),
        ];

        FindingGroup Group(string title, Func<Finding, bool> belongs) => new(title, [.. open.Where(belongs)]);
    }
}
