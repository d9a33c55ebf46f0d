using System.Globalization;
using ImppOffice.Planning.Documents;

namespace ImppOffice.Planning.Checks;

/// <summary>
/// The waivers of a document on the day for which it is judged. A waiver without a reason waives nothing; of several for
/// one requirement the one that holds longest counts.
/// </summary>
internal sealed class DocumentWaivers
{
    private const int LongestReason = 500;
    private const int LongestName = 120;
    private const int LongestList = 300;

    private readonly Subject subject;
    private readonly DateOnly asOf;
    private readonly List<Waiver> reasoned;
    private readonly List<Waiver> unreasoned;
    private readonly Dictionary<string, Waiver> lasting;

    public DocumentWaivers(Subject subject, DateOnly asOf)
    {
        this.subject = subject;
        this.asOf = asOf;
        var all = subject.Document.Identity?.Waivers ?? [];
        Any = all.Count > 0;
        reasoned = [.. all.Where(waiver => !string.IsNullOrWhiteSpace(waiver.Reason))];
        unreasoned = [.. all.Where(waiver => string.IsNullOrWhiteSpace(waiver.Reason))];
        lasting = reasoned.GroupBy(waiver => waiver.Requirement, StringComparer.Ordinal)
            .ToDictionary(waivers => waivers.Key, waivers => waivers.MaxBy(waiver => waiver.Until)!, StringComparer.Ordinal);
    }

    /// <summary>True where the document carries waivers, whatever they are worth.</summary>
    public bool Any { get; }

    /// <summary>The finding with its waiver; where that has ended on an open requirement, the reason says so.</summary>
    public Finding On(Finding finding)
    {
        if (!lasting.TryGetValue(finding.Requirement, out var waiver))
        {
            return finding;
        }

        var told = Told(waiver);
        return finding with
        {
            Waiver = told,
            Reason = finding.IsOpen && told.Standing == WaiverStanding.Expired ? $"{finding.Reason} {told.Message}".TrimStart() : finding.Reason,
        };
    }

    /// <summary>The waivers that waive nothing: for requirements that nobody knows, and those that give no reason.</summary>
    public IEnumerable<NotAssessed> Idle()
    {
        var known = subject.Template.Elements.SelectMany(pair => pair.Element.Requirements)
            .Concat(subject.Template.Requirements)
            .Concat(subject.Knowledge.Library.EveryDocument)
            .Concat(subject.Knowledge.Library.Lenses.SelectMany(lens => lens.Requirements))
            .Select(requirement => requirement.Id)
            .ToHashSet(StringComparer.Ordinal);
        return Named("waivers-unknown", reasoned.Where(waiver => !known.Contains(waiver.Requirement)))
            .Concat(Named("waivers-without-reason", unreasoned));
    }

    private IEnumerable<NotAssessed> Named(string what, IEnumerable<Waiver> waivers)
    {
        var ids = waivers.Select(waiver => waiver.Requirement).Distinct(StringComparer.Ordinal).ToList();
        return ids.Count == 0 ? [] : [new NotAssessed(what, ids.Count, Say($"not-assessed.{what}", PlainText.Snippet(string.Join(", ", ids), LongestList)), Place: null)];
    }

    private FindingWaiver Told(Waiver waiver)
    {
        var standing = asOf <= waiver.Until ? WaiverStanding.Active : WaiverStanding.Expired;
        var reason = PlainText.Snippet(waiver.Reason, LongestReason);
        var by = PlainText.Snippet(waiver.By, LongestName);
        var message = Say(
            standing == WaiverStanding.Active ? "waived" : "waiver-ended",
            waiver.Until.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            by.Length > 0 ? by : Say("waived-by-nobody"),
            reason);
        return new FindingWaiver(reason, by, waiver.Until, standing, message);
    }

    private string Say(string key, params IReadOnlyList<string> values) => subject.Knowledge.Reasons.Say(new Reason(key, values), subject.Language);
}
