namespace ImppOffice.Planning.Consistency.Runs;

/// <summary>Tells which findings are about the two items of a link.</summary>
public sealed class FindingLinks(ConsistencyReport report)
{
    private readonly ILookup<(string, string, string, string), ItemLink> links = report.Links.ToLookup(link => (link.From.DocumentId, link.From.Hash, link.To.DocumentId, link.To.Hash));

    /// <summary>The link between the two items of a finding; null where it is about one, or about more than two.</summary>
    public ItemLink? Of(ConsistencyFinding finding) =>
        finding is { Texts: [var from, var to], Places: [var one, .., var other] } ? links[(one.DocumentId, from, other.DocumentId, to)].FirstOrDefault() : null;

    /// <summary>What asks for something between the two items of a link.</summary>
    public IEnumerable<ConsistencyFinding> Open(ItemLink link) => report.Outcomes.Where(finding => finding.IsOpen && Of(finding)?.Id == link.Id);
}
