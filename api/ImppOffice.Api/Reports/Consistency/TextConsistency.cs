using ImppOffice.Api.Texts;
using ImppOffice.Planning.Checks;
using ImppOffice.Planning.Consistency.Runs;

namespace ImppOffice.Api.Reports;

/// <summary>The consistency report a person reads in a terminal: what is open with both places, then the matrix, in 80 columns.</summary>
public sealed class TextConsistency(ConsistencyTexts texts)
{
    public string Write(ConsistencyReport report)
    {
        var phrases = new ConsistencyPhrases(texts, report.Language);
        var open = report.Outcomes.Where(finding => finding.IsOpen).OrderBy(finding => finding.Outcome == Outcome.NotMet && finding.Counts ? 0 : 1).ToList();
        IEnumerable<string> lines =
        [
            .. LineWrap.Lines(phrases.Say(texts.Title), 0),
            .. LineWrap.Lines(phrases.Head(report), 0),
            .. LineWrap.Lines(phrases.Verdict(report), 0),
            "",
            phrases.Say(texts.Documents),
            .. report.Documents.SelectMany((document, index) => LineWrap.Lines($"{index + 1}. {phrases.Document(document)}", 2)),
            .. open.Count == 0 ? ["", .. LineWrap.Lines(phrases.Say(texts.Agree), 0)] : open.SelectMany(finding => Finding(finding, phrases)),
            .. report.Coverage.Rows.Count == 0 ? [] : Matrix(report, phrases),
            .. report.Suspect.Count == 0 ? [] : new[] { "", phrases.Say(texts.Suspect) },
            .. report.Suspect.SelectMany(side => LineWrap.Lines(phrases.Place(side.Place), 2)),
            .. report.NotAssessed.Count == 0 ? [] : new[] { "", phrases.Say(texts.NotAssessed) },
            .. report.NotAssessed.SelectMany(item => LineWrap.Lines(item.Reason, 2)),
        ];
        return string.Concat(lines.Select(line => line + "\n"));
    }

    private IEnumerable<string> Finding(ConsistencyFinding finding, ConsistencyPhrases phrases) =>
    [
        "",
        $"  {phrases.Label(finding)}",
        .. LineWrap.Lines($"{finding.Relation} {finding.Message}", 4),
        .. LineWrap.Lines(phrases.Say(texts.Found, finding.Reason), 4),
        .. phrases.Settled(finding) is { } settled ? LineWrap.Lines(settled, 4) : [],
        .. finding.Places.SelectMany(place => LineWrap.Lines(phrases.Say(texts.Where, phrases.Place(place)), 4)),
        .. LineWrap.Lines(phrases.Say(texts.Todo, finding.Hint), 4),
        .. LineWrap.Lines(phrases.Say(texts.Source, finding.Source), 4),
    ];

    // The columns bear the documents' numbers: their names would not fit.
    private IEnumerable<string> Matrix(ConsistencyReport report, ConsistencyPhrases phrases) =>
    [
        "",
        phrases.Say(texts.Coverage),
        "  " + string.Concat(Enumerable.Range(1, report.Documents.Count).Select(number => $"{number,3}")),
        .. report.Coverage.Rows.SelectMany(row => LineWrap.Lines($"{row.Item} {row.Text}", 4).Take(1).Prepend("  " + string.Concat(row.Cells.Select(cell => $"{cell.Letter,3}")))),
        .. texts.Standings.SelectMany(standing => LineWrap.Lines($"{CoverageCell.LetterOf(standing.Key)} {phrases.Say(standing.Value)}", 2)),
    ];
}
