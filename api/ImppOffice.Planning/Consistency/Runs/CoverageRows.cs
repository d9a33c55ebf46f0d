using ImppOffice.Planning.Consistency.Linking;
using ImppOffice.Planning.Consistency.Matching;
using ImppOffice.Planning.Consistency.Relations;

namespace ImppOffice.Planning.Consistency.Runs;

/// <summary>Gathers linked items into rows, by where each is first stated.</summary>
internal sealed class CoverageRows(IReadOnlyList<string> facts, MissionGraph graph, ReportedPlaces places)
{
    private readonly Dictionary<(string Fact, string Document, string Key), ItemLink> links = [];
    private readonly Dictionary<(string Fact, string Document, string Key), (string Fact, string Document, string Key)> leaders = [];

    public (CoverageMatrix Matrix, IReadOnlyList<ItemTrace> Traces) Of(IReadOnlyList<ItemLink> all, IEnumerable<AbsentItem> absent)
    {
        foreach (var link in all.Where(link => facts.Contains(link.Fact, StringComparer.Ordinal) && link.Standing != LinkStanding.Rejected))
        {
            // An item can be linked to several above it; the first relation that does so is shown.
            links.TryAdd((link.Fact, link.To.DocumentId, link.To.Key), link);
            leaders[Leader((link.Fact, link.To.DocumentId, link.To.Key))] = Leader((link.Fact, link.From.DocumentId, link.From.Key));
        }

        var missing = absent.Where(item => facts.Contains(item.Fact, StringComparer.Ordinal)).Select(item => (Leader((item.Fact, item.From.Document, item.From.Key)), item.Document)).ToHashSet();
        var columns = graph.Documents.Select(document => document.Document.Id).ToList();
        var rows = new List<CoverageRow>();
        var traces = new List<ItemTrace>();
        foreach (var row in from fact in facts from document in graph.Documents from item in document.Of(fact) group item by Leader((fact, item.Document.Id, item.Key)))
        {
            var first = row.First();
            var id = ContentHash.Of([first.Fact.Name, first.Document.Id, first.Key]);
            var inDocument = row.GroupBy(item => item.Document.Id, StringComparer.Ordinal).ToDictionary(group => group.Key, group => group.First(), StringComparer.Ordinal);
            rows.Add(new CoverageRow(id, first.Fact.Name, first.Id, first.Fact.Text, [.. columns.Select(column => Cell(inDocument.GetValueOrDefault(column), missing.Contains((row.Key, column))))]));
            traces.Add(new ItemTrace(id, first.Part("source")?.Text is { Length: > 0 } source ? source : null, [.. row.Select(Step)]));
        }

        return (new CoverageMatrix(columns, rows), traces);
    }

    private CoverageCell Cell(StatedItem? item, bool missing) =>
        item is null ? CoverageCell.Of(missing ? CoverageStanding.Missing : CoverageStanding.NotExpected, null) : CoverageCell.Of(StandingOf(item), LinkOf(item)?.Id);

    private TraceStep Step(StatedItem item) => new(item.Id, item.Fact.Text, StandingOf(item), places.Of(item.Document.Id, item.Fact.Place));

    private CoverageStanding StandingOf(StatedItem item) => LinkOf(item)?.Wording switch
    {
        null => CoverageStanding.Stated,
        Wording.Identical => CoverageStanding.Identical,
        Wording.Contradicting => CoverageStanding.Contradicts,
        _ => CoverageStanding.Reworded,
    };

    private ItemLink? LinkOf(StatedItem item) => links.GetValueOrDefault((item.Fact.Name, item.Document.Id, item.Key));

    private (string Fact, string Document, string Key) Leader((string Fact, string Document, string Key) item)
    {
        leaders.TryAdd(item, item);
        while (leaders[item] != item)
        {
            leaders[item] = leaders[leaders[item]];
            item = leaders[item];
        }

        return item;
    }
}
