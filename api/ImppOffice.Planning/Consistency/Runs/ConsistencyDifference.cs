namespace ImppOffice.Planning.Consistency.Runs;

/// <summary>What two reports differ in, of what asks for something and nobody settled.</summary>
/// <param name="Added">What the later alone found.</param>
/// <param name="Settled">What it no longer finds, or finds settled; as the earlier found it.</param>
/// <param name="Changed">What it finds otherwise.</param>
public sealed record ConsistencyDifference(IReadOnlyList<ConsistencyFinding> Added, IReadOnlyList<ConsistencyFinding> Settled, IReadOnlyList<(ConsistencyFinding Before, ConsistencyFinding After)> Changed)
{
    public static ConsistencyDifference Between(ConsistencyReport earlier, ConsistencyReport later)
    {
        var (before, after) = (Open(earlier), Open(later));
        return new ConsistencyDifference(
            [.. after.Values.Where(finding => !before.ContainsKey(finding.Id))],
            [.. before.Values.Where(finding => !after.ContainsKey(finding.Id))],
            [.. after.Values.Where(finding => before.TryGetValue(finding.Id, out var known) && Differ(known, finding)).Select(finding => (before[finding.Id], finding))]);
    }

    private static Dictionary<string, ConsistencyFinding> Open(ConsistencyReport report) =>
        report.Outcomes.Where(finding => finding.Counts).DistinctBy(finding => finding.Id, StringComparer.Ordinal).ToDictionary(finding => finding.Id, StringComparer.Ordinal);

    private static bool Differ(ConsistencyFinding one, ConsistencyFinding other) =>
        one.Outcome != other.Outcome || one.Reason != other.Reason || !one.Texts.SequenceEqual(other.Texts, StringComparer.Ordinal);
}
