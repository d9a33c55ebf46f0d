using ImppOffice.Planning.Checks;

namespace ImppOffice.Planning.Consistency.Runs;

/// <summary>A report without what one reader may not see.</summary>
/// <param name="Report">What is left.</param>
/// <param name="Hidden">How many open findings are left out.</param>
public sealed record ReadableReport(ConsistencyReport Report, int Hidden)
{
    /// <param name="report">The whole report.</param>
    /// <param name="all">The names of all documents of the mission by id, as they are now.</param>
    /// <param name="readable">The ids of those the reader may see.</param>
    public static ReadableReport Of(ConsistencyReport report, IReadOnlyDictionary<string, string> all, IReadOnlySet<string> readable)
    {
        var names = all.Select(document => (Id: document.Key, Name: document.Value)).Concat(report.Documents.Select(document => (document.Id, document.Name))).ToList();
        if (names.TrueForAll(document => readable.Contains(document.Id)))
        {
            return new ReadableReport(report, 0);
        }

        var secret = names.Where(document => !readable.Contains(document.Id)).Select(document => document.Name).ToList();
        IReadOnlyList<ConsistencyFinding> outcomes = [.. report.Outcomes.Where(finding => finding.Places.All(place => readable.Contains(place.DocumentId)) && !Names(secret, finding.Message, finding.Reason))];
        IReadOnlyList<ItemLink> links = [.. report.Links.Where(link => readable.Contains(link.From.DocumentId) && readable.Contains(link.To.DocumentId))];
        var (coverage, traces) = Shown(report, readable);
        var left = report with
        {
            Documents = [.. report.Documents.Where(document => readable.Contains(document.Id))],
            Outcomes = outcomes,
            Links = links,
            Suspect = [.. links.Where(link => link.Standing == LinkStanding.Suspect).SelectMany(Suspicion.Sides)],
            Summary = ConsistencySummary.Of(outcomes, links),
            Coverage = coverage,
            Traces = traces,
            NotAssessed = [.. report.NotAssessed.Where(item => IsReadable(item, names, readable) && !Names(secret, item.Reason))],
        };
        return new ReadableReport(left, report.Outcomes.Count(finding => finding.IsOpen) - outcomes.Count(finding => finding.IsOpen));
    }

    // A row says what its first document says, which nobody reads who may not see that one.
    private static (CoverageMatrix Matrix, IReadOnlyList<ItemTrace> Traces) Shown(ConsistencyReport report, IReadOnlySet<string> readable)
    {
        var columns = report.Coverage.Documents.Select((id, at) => (Id: id, At: at)).Where(column => readable.Contains(column.Id)).ToList();
        var traces = report.Traces.Where(trace => trace.Steps is [var first, ..] && readable.Contains(first.Place.DocumentId)).ToDictionary(trace => trace.Row, StringComparer.Ordinal);
        var rows = report.Coverage.Rows.Where(row => traces.ContainsKey(row.Id)).Select(row => row with { Cells = [.. columns.Select(column => row.Cells[column.At])] });
        return (
            new CoverageMatrix([.. columns.Select(column => column.Id)], [.. rows]),
            [.. traces.Values.Select(trace => trace with { Steps = [.. trace.Steps.Where(step => readable.Contains(step.Place.DocumentId))] })]);
    }

    // What was not assessed begins with the name of its document, of several the longest that fits.
    private static bool IsReadable(NotAssessed item, IEnumerable<(string Id, string Name)> names, IReadOnlySet<string> readable) =>
        names.Where(document => item.Reason.StartsWith(document.Name + ":", StringComparison.Ordinal)).GroupBy(document => document.Name.Length).MaxBy(group => group.Key) is not { } own
        || own.All(document => readable.Contains(document.Id));

    private static bool Names(List<string> secret, params IEnumerable<string> texts) =>
        texts.Any(text => secret.Exists(name => name.Length > 0 && text.Contains(name, StringComparison.OrdinalIgnoreCase)));
}
