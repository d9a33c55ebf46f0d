using System.Text;
using ImppOffice.Api.Texts;
using ImppOffice.Planning.Consistency.Runs;
using ImppOffice.Planning.Reviews;

namespace ImppOffice.Api.Reports;

/// <summary>What asks for something, a row each with both places, for a spreadsheet.</summary>
public sealed class CsvConsistency(ConsistencyTexts texts)
{
    public string Write(ConsistencyReport report)
    {
        var phrases = new ConsistencyPhrases(texts, report.Language);
        var columns = texts.Columns;
        var headings = new[] { columns.Relation, columns.Outcome, columns.Severity, columns.Items, columns.Message, columns.Reason, texts.One, texts.Other, columns.Hint, columns.Source }.Select(text => phrases.Say(text));
        var rows = report.Outcomes.Where(finding => finding.IsOpen).Select(finding => Row(finding, phrases));
        return Encoding.UTF8.GetString(MatrixCsv.Write(new MatrixTable([.. headings], [.. rows])));
    }

    private IReadOnlyList<string> Row(ConsistencyFinding finding, ConsistencyPhrases phrases) =>
    [
        finding.Relation,
        phrases.Label(finding),
        phrases.Say(texts.Severities[finding.Severity]),
        string.Join("; ", finding.Items),
        finding.Message,
        phrases.Settled(finding) is { } settled ? $"{finding.Reason} {settled}" : finding.Reason,
        finding.Places.Count > 0 ? phrases.Place(finding.Places[0]) : "",
        finding.Places.Count > 1 ? phrases.Place(finding.Places[^1]) : "",
        finding.Hint,
        finding.Source,
    ];
}
