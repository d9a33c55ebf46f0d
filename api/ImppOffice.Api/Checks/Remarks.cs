using ImppOffice.Api.Reports;
using ImppOffice.Api.Texts;
using ImppOffice.Planning.Checks;
using ImppOffice.Word.Writing;

namespace ImppOffice.Api.Checks;

/// <summary>Findings as remarks for the margin of a document.</summary>
public static class Remarks
{
    /// <summary>One for each finding that asks for something, at the first place it names; without a place at the beginning.</summary>
    public static IReadOnlyList<Annotation> Of(CheckReport report)
    {
        var texts = ReportTexts.Shipped;
        var phrases = new ReportPhrases(texts, report.Language);
        return
        [
            .. report.Outcomes
                .Where(finding => finding.Outcome is Outcome.NotMet or Outcome.NeedsReview)
                .OrderBy(finding => finding.Severity)
                .Select(finding => new Annotation(finding.Place?.Paragraph ?? 0, string.Join('\n', Lines(finding, texts, phrases)))),
        ];
    }

    private static IEnumerable<string> Lines(Finding finding, ReportTexts texts, ReportPhrases phrases) =>
        new[]
        {
            $"{phrases.Name(finding.Outcome)}, {phrases.Name(finding.Severity).ToLowerInvariant()}: {finding.Requirement} {finding.Title}".TrimEnd(),
            finding.Message,
            finding.Reason is null ? null : phrases.Say(texts.Found, finding.Reason),
            phrases.Say(texts.Todo, finding.Hint),
            phrases.Say(texts.Source, finding.Source),
        }.OfType<string>();
}
