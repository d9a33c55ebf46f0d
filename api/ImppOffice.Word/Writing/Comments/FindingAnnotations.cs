using ImppOffice.Planning.Checks;

namespace ImppOffice.Word.Writing;

/// <summary>A report as remarks in the document it is about.</summary>
public static class FindingAnnotations
{
    /// <summary>
    /// One remark for each finding that is not met or needs a person's look, in the report's order and language, at the
    /// place it leads to; what has no place stands at the first paragraph.
    /// </summary>
    public static IReadOnlyList<Annotation> Of(CheckReport report) =>
        [.. report.Outcomes.Where(finding => finding.IsOpen).Select(finding => new Annotation(finding.Place?.Paragraph ?? 0, Text(finding)))];

    // The message says that something is wrong; where that is not certain, the reason says what to look at.
    private static string Text(Finding finding)
    {
        string?[] lines = finding is { Outcome: Outcome.NeedsReview, Reason: not null }
            ? [Titled(finding, finding.Reason), finding.Hint, Origin(finding)]
            : [Titled(finding, finding.Message), finding.Reason, finding.Hint, Origin(finding)];
        var waiver = finding.IsWaived ? finding.Waiver?.Message : null;
        return string.Join('\n', lines.Prepend(waiver).Where(line => !string.IsNullOrEmpty(line)));
    }

    private static string Titled(Finding finding, string text) => finding.Title is null ? text : $"{finding.Title}: {text}";

    private static string Origin(Finding finding) =>
        finding.Source.StartsWith($"{finding.Requirement} ", StringComparison.Ordinal) ? finding.Source : $"{finding.Requirement}: {finding.Source}";
}
