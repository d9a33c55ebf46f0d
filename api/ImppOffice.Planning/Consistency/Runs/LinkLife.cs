namespace ImppOffice.Planning.Consistency.Runs;

/// <summary>The one place that says what may be decided about a link.</summary>
public static class LinkLife
{
    /// <summary>How a link stands after an act; null where the act is refused.</summary>
    public static LinkState? After(LinkState state, LinkAct act) => (state, act) switch
    {
        (LinkState.Proposed, LinkAct.Confirm) => LinkState.Confirmed,
        (LinkState.Proposed, LinkAct.Reject) => LinkState.Rejected,
        (LinkState.Proposed, LinkAct.Clear) => LinkState.Proposed,
        (LinkState.Confirmed, LinkAct.Reject) => LinkState.Rejected,
        (LinkState.Confirmed, LinkAct.Release) => LinkState.Proposed,
        (LinkState.Confirmed, LinkAct.Clear) => LinkState.Confirmed,
        (LinkState.Rejected, LinkAct.Confirm) => LinkState.Confirmed,
        (LinkState.Rejected, LinkAct.Release) => LinkState.Proposed,
        _ => null,
    };
}

/// <summary>What persons said of a link.</summary>
public enum LinkState
{
    /// <summary>Nothing: ids or texts say so.</summary>
    Proposed,
    Confirmed,
    Rejected,
}

/// <summary>What can be decided about a link.</summary>
public enum LinkAct
{
    Confirm,
    Reject,

    /// <summary>Leave it to ids and texts again.</summary>
    Release,

    /// <summary>Say that the two agree though one changed.</summary>
    Clear,
}
