namespace ImppOffice.Planning.Reviews;

/// <summary>The one place that says what may be done with a matrix.</summary>
public static class MatrixLife
{
    /// <summary>Whether the matrix is closed after an act; null where the act is refused.</summary>
    public static bool? ClosedAfter(bool closed, MatrixAct act) => (closed, act) switch
    {
        (false, MatrixAct.Collect) => false,
        (false, MatrixAct.Respond) => false,
        (false, MatrixAct.Place) => false,
        (false, MatrixAct.Regroup) => false,
        (false, MatrixAct.Close) => true,
        (true, MatrixAct.Reopen) => false,
        _ => null,
    };
}

/// <summary>What can be done with a matrix.</summary>
public enum MatrixAct
{
    Collect,
    Respond,
    Place,
    Regroup,
    Close,
    Reopen,
}
