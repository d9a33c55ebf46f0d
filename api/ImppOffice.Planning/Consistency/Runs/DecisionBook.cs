using ImppOffice.Planning.Consistency.Matching;

namespace ImppOffice.Planning.Consistency.Runs;

/// <summary>What persons' decisions come to: the later takes the place of the earlier.</summary>
public sealed class DecisionBook
{
    private readonly Dictionary<string, (LinkEnds Ends, LinkState State)> links = new(StringComparer.Ordinal);
    private readonly Dictionary<string, SuspicionCleared> cleared = new(StringComparer.Ordinal);
    private readonly Dictionary<string, DifferenceIntended> intended = new(StringComparer.Ordinal);

    private ILookup<(string Fact, string From, string To), (LinkEnds Ends, LinkState State)> byDocuments = Enumerable.Empty<(LinkEnds Ends, LinkState State)>().ToLookup(_ => ("", "", ""));

    private DecisionBook()
    {
    }

    public static DecisionBook Empty { get; } = new();

    /// <summary>The links a person rejected.</summary>
    public IEnumerable<LinkEnds> Rejected => links.Values.Where(link => link.State == LinkState.Rejected).Select(link => link.Ends).OrderBy(ends => ends.Id(), StringComparer.Ordinal);

    /// <summary>The book after all decisions, in the order in which they were made.</summary>
    public static DecisionBook Of(IEnumerable<LinkDecision> decisions)
    {
        var book = new DecisionBook();
        foreach (var decision in decisions)
        {
            book.Take(decision);
        }

        book.byDocuments = book.links.Values.ToLookup(link => (link.Ends.Fact, link.Ends.FromDocument, link.Ends.ToDocument));
        return book;
    }

    /// <summary>What persons said of a link.</summary>
    public LinkState StateOf(string link) => links.TryGetValue(link, out var known) ? known.State : LinkState.Proposed;

    /// <summary>The last time somebody cleared a link; null where nobody did.</summary>
    public SuspicionCleared? ClearedLast(string link) => cleared.GetValueOrDefault(link);

    /// <summary>The decision that texts differ on purpose, where it holds on a day for texts of these hashes; else null.</summary>
    public DifferenceIntended? Intended(string finding, IReadOnlyList<string> texts, DateOnly on) =>
        intended.TryGetValue(finding, out var known) && on <= known.Until && known.Texts.SequenceEqual(texts, StringComparer.Ordinal) ? known : null;

    /// <summary>Whether somebody said that a difference is on purpose, however long ago.</summary>
    public bool IsIntended(string finding) => intended.ContainsKey(finding);

    /// <summary>What was decided of the items of a fact in two documents.</summary>
    public PairDecisions Pairs(string fact, string from, string to)
    {
        var own = byDocuments[(fact, from, to)].ToList();
        return own.Count == 0 ? PairDecisions.None : new PairDecisions(Keys(own, LinkState.Confirmed), Keys(own, LinkState.Rejected));
    }

    private static HashSet<(string, string)> Keys(IEnumerable<(LinkEnds Ends, LinkState State)> links, LinkState state) =>
        [.. links.Where(link => link.State == state).Select(link => (link.Ends.FromKey, link.Ends.ToKey))];

    private void Take(LinkDecision decision)
    {
        switch (decision)
        {
            case LinkConfirmed confirmed:
                links[confirmed.Ends.Id()] = (confirmed.Ends, LinkState.Confirmed);
                break;
            case LinkRejected rejected:
                links[rejected.Ends.Id()] = (rejected.Ends, LinkState.Rejected);
                break;
            case LinkReleased released:
                links.Remove(released.Ends.Id());
                break;
            case SuspicionCleared clearance:
                cleared[clearance.Ends.Id()] = clearance;
                break;
            case DifferenceIntended difference:
                intended[difference.Finding] = difference;
                break;
            case DifferenceReopened reopened:
                intended.Remove(reopened.Finding);
                break;
            default:
                throw new InvalidOperationException($"{decision.GetType().Name} is no decision about a link.");
        }
    }
}
