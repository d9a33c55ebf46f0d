namespace ImppOffice.Api.Reports;

/// <summary>Two lines that belong together, or one that stands alone.</summary>
internal sealed record SidePair(SideLine? Old, SideLine? New)
{
    // Rows that say nothing in one version are no lines there; more than a table of them in a row is not met.
    private const int LookAhead = 50;

    /// <summary>The lines of both versions in reading order, each in one pair; what moved stands alone in both places.</summary>
    public static IReadOnlyList<SidePair> Align(IReadOnlyList<SideLine> old, IReadOnlyList<SideLine> now, SideMarks marks)
    {
        var pairs = new List<SidePair>();
        var (one, other) = (0, 0);
        while (one < old.Count || other < now.Count)
        {
            if (one < old.Count && (other == now.Count || marks.StandsAlone(old[one], isOld: true)))
            {
                pairs.Add(new SidePair(old[one++], null));
            }
            else if (one == old.Count || marks.StandsAlone(now[other], isOld: false))
            {
                pairs.Add(new SidePair(null, now[other++]));
            }
            else if (marks.Together(old[one], now[other]))
            {
                pairs.Add(new SidePair(old[one++], now[other++]));
            }
            else if (now.Skip(other + 1).Take(LookAhead).Any(later => marks.Together(old[one], later)))
            {
                pairs.Add(new SidePair(null, now[other++]));
            }
            else
            {
                pairs.Add(new SidePair(old[one++], null));
            }
        }

        return pairs;
    }
}
