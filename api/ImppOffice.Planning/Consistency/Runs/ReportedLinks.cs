using ImppOffice.Planning.Consistency.Linking;
using ImppOffice.Planning.Consistency.Matching;
using ImppOffice.Planning.Consistency.Relations;

namespace ImppOffice.Planning.Consistency.Runs;

/// <summary>Gathers the links of judgements, each once, and adds those a person rejected.</summary>
internal sealed class ReportedLinks(MissionGraph graph, ReportedPlaces places, DecisionBook decisions)
{
    public IReadOnlyList<ItemLink> Of(IEnumerable<RelationJudgement> judgements)
    {
        var links = new List<ItemLink>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var link in judgements.SelectMany(judgement => judgement.Links).Select(Link).Where(link => seen.Add(link.Id)))
        {
            links.Add(link);
        }

        links.AddRange(decisions.Rejected.Select(Rejected).OfType<ItemLink>().Where(link => seen.Add(link.Id)));
        return links;
    }

    private ItemLink Link(JudgedLink link) => new()
    {
        Id = new LinkEnds(link.Fact, link.From.Document, link.From.Key, link.To.Document, link.To.Key).Id(),
        Fact = link.Fact,
        From = End(link.From),
        To = End(link.To),
        By = link.By,
        Score = Math.Round(link.Score, 3),
        Wording = link.Wording,
        Standing = LinkStanding.Ok,
        Baseline = new LinkBaseline(link.From.Hash, link.To.Hash),
    };

    // A rejected pair whose items are gone has nothing to be shown.
    private ItemLink? Rejected(LinkEnds ends) =>
        Item(ends.Fact, ends.FromDocument, ends.FromKey) is { } from && Item(ends.Fact, ends.ToDocument, ends.ToKey) is { } to
            ? Link(new JudgedLink(ends.Fact, from.Linked(), to.Linked(), PairedBy.Confirmed, Likeness.Of(from.Text, to.Text), Wording.Other)) with { Standing = LinkStanding.Rejected }
            : null;

    private StatedItem? Item(string fact, string document, string key) =>
        graph.Documents.FirstOrDefault(known => known.Document.Id == document)?.Of(fact).FirstOrDefault(item => item.Key == key);

    private LinkEnd End(LinkedItem item) => new()
    {
        DocumentId = item.Document,
        Document = places.Document(item.Document).Name,
        Version = places.Document(item.Document).Version,
        Key = item.Key,
        Item = item.Item,
        Text = item.Text,
        Hash = item.Hash,
        Place = places.Of(item.Document, item.Place),
    };
}
