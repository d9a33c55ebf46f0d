using ImppOffice.Planning.Checks;
using ImppOffice.Planning.Consistency.Runs;
using ImppOffice.Planning.Templates;

namespace ImppOffice.Api.Http.Consistency;

/// <summary>What a relation between documents, or a rule of the process, came to.</summary>
/// <param name="Id">The same over runs as long as it is about the same items.</param>
/// <param name="Relation">The relation.</param>
/// <param name="Outcome">The outcome.</param>
/// <param name="Severity">How much it weighs.</param>
/// <param name="Message">What the relation asks.</param>
/// <param name="Reason">What was found.</param>
/// <param name="Hint">What would settle it.</param>
/// <param name="Source">Where the demand comes from.</param>
/// <param name="Items">The items it is about.</param>
/// <param name="Link">The link between its two items; left out where it is not about two.</param>
/// <param name="Places">Where: what must be agreed with first, what must agree last.</param>
/// <param name="OnPurpose">Who said that it is on purpose; left out where nobody did.</param>
public sealed record FindingView(
    string Id, string Relation, Outcome Outcome, Severity Severity, string Message, string Reason, string Hint, string Source, IReadOnlyList<string> Items, string? Link, IReadOnlyList<PlaceView> Places, OnPurposeView? OnPurpose);

/// <summary>A person's word that two texts differ on purpose.</summary>
/// <param name="Reason">Why.</param>
/// <param name="By">Who said so.</param>
/// <param name="Until">The last day on which it holds.</param>
public sealed record OnPurposeView(string Reason, string By, DateOnly Until)
{
    public static OnPurposeView? Of(SettledBy? settled) => settled is null ? null : new OnPurposeView(settled.Reason, settled.By, settled.Until);
}

/// <summary>Makes findings of a report, with the links they are about and the texts side by side.</summary>
public sealed class FindingViews(ConsistencyReport report)
{
    private readonly FindingLinks links = new(report);
    private readonly PlaceViews places = new(report);

    public IReadOnlyList<FindingView> All(IEnumerable<ConsistencyFinding> findings) => [.. findings.Select(Of)];

    public FindingView Of(ConsistencyFinding finding)
    {
        var link = links.Of(finding);
        return new FindingView(
            finding.Id, finding.Relation, finding.Outcome, finding.Severity, finding.Message, finding.Reason, finding.Hint, finding.Source, finding.Items, link?.Id, Places(finding, link), OnPurposeView.Of(finding.SettledBy));
    }

    private IReadOnlyList<PlaceView> Places(ConsistencyFinding finding, ItemLink? link)
    {
        var last = finding.Places.Count - 1;
        return [.. finding.Places.Select((place, at) => (finding.Difference, link) switch
        {
            ({ } marked, _) when at == 0 && last > 0 => places.Of(place, marked.From, [.. marked.FromMarks.Select(mark => MarkView.Of(marked.From, mark, MarkedAs.Removed))]),
            ({ } marked, _) when at == last && last > 0 => places.Of(place, marked.To, [.. marked.ToMarks.Select(mark => MarkView.Of(marked.To, mark, MarkedAs.Added))]),
            (null, { } known) when at == 0 => places.Of(place, known.From.Text),
            (null, { } known) when at == last => places.Of(place, known.To.Text),
            _ => places.Of(place),
        })];
    }
}
