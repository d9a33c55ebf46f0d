namespace ImppOffice.Planning.Reviews;

/// <summary>The one place that says what may be done with a round at which point of its life, and what follows.</summary>
public static class RoundLife
{
    private static readonly Dictionary<(RoundStanding, RoundAct), RoundStanding> Table = new()
    {
        [(RoundStanding.NotOpened, RoundAct.Open)] = RoundStanding.Open,
        [(RoundStanding.Open, RoundAct.Answer)] = RoundStanding.Open,
        [(RoundStanding.Open, RoundAct.Remind)] = RoundStanding.Open,
        [(RoundStanding.Open, RoundAct.Extend)] = RoundStanding.Open,
        [(RoundStanding.Open, RoundAct.Close)] = RoundStanding.Closed,
        [(RoundStanding.Open, RoundAct.Withdraw)] = RoundStanding.Withdrawn,
        [(RoundStanding.Overdue, RoundAct.Extend)] = RoundStanding.Open,
        [(RoundStanding.Overdue, RoundAct.Close)] = RoundStanding.Closed,
        [(RoundStanding.Overdue, RoundAct.Withdraw)] = RoundStanding.Withdrawn,
    };

    /// <summary>The standing after an act, or null where the act is refused. Closing before the deadline also needs everybody's answer.</summary>
    public static RoundStanding? After(RoundStanding standing, RoundAct act) =>
        Table.TryGetValue((standing, act), out var after) ? after : null;
}

/// <summary>Where a round stands at a time.</summary>
public enum RoundStanding
{
    NotOpened,

    /// <summary>Answers are taken.</summary>
    Open,

    /// <summary>Its deadline has passed and nobody has closed it.</summary>
    Overdue,
    Closed,
    Withdrawn,
}

/// <summary>What can be done with a round.</summary>
public enum RoundAct
{
    Open,
    Answer,
    Remind,
    Extend,
    Close,
    Withdraw,
}
