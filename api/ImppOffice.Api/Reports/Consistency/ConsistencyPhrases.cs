using System.Globalization;
using ImppOffice.Api.Texts;
using ImppOffice.Planning;
using ImppOffice.Planning.Checks;
using ImppOffice.Planning.Consistency.Runs;

namespace ImppOffice.Api.Reports;

/// <summary>What consistency reports say, in one language.</summary>
public sealed class ConsistencyPhrases(ConsistencyTexts texts, string language)
{
    public string Say(LocalText text, params object?[] blanks) =>
        blanks.Length == 0 ? text.In(language) : string.Format(CultureInfo.InvariantCulture, text.In(language), blanks);

    public string Head(ConsistencyReport report) => Say(texts.AsOf, report.Mission, report.AsOf.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));

    public string Verdict(ConsistencyReport report) =>
        Say(texts.Verdict, report.Summary.NotMet.Total, report.Summary.NeedsReview.Total, report.Summary.Settled, report.Summary.Met);

    /// <summary>"Not met, essential".</summary>
    public string Label(ConsistencyFinding finding) =>
        $"{Say(finding.Outcome == Outcome.NotMet ? texts.NotMet : texts.NeedsReview)}, {Say(texts.Severities[finding.Severity])}";

    public string Document(ReportedDocument document) => $"{document.Name} ({document.KindTitle}, {Version(document.Version)})";

    /// <summary>"plan.docx (version 0.3), Benchmarks, paragraph 12: first words".</summary>
    public string Place(ReportedPlace place)
    {
        IEnumerable<string?> parts = [$"{place.Document} ({Version(place.Version)})", place.Section, place.Paragraph is { } number ? Say(texts.Paragraph, number) : null];
        var where = string.Join(", ", parts.OfType<string>());
        return place.Snippet is { Length: > 0 } snippet ? $"{where}: {snippet}" : where;
    }

    public string? Settled(ConsistencyFinding finding) => finding.SettledBy is { } settled
        ? Say(texts.Settled, settled.Until.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), settled.By, settled.Reason)
        : null;

    private string Version(string? version) => version is null ? Say(texts.VersionUnknown) : Say(texts.Version, version);
}
