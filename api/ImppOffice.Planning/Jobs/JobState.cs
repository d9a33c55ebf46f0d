namespace ImppOffice.Planning.Jobs;

/// <summary>Where a job stands.</summary>
public enum JobState
{
    /// <summary>It waits for its time, for a free worker, or for another try.</summary>
    Waiting,

    /// <summary>A worker is at it.</summary>
    Running,

    /// <summary>It did what was asked.</summary>
    Done,

    /// <summary>A problem stood in its way that another try would meet again; the reason says which.</summary>
    Failed,

    /// <summary>Somebody cancelled it.</summary>
    Cancelled,

    /// <summary>It is on the dead-letter list: a fault of the product, or infrastructure that stayed away.</summary>
    Dead,
}

/// <summary>What goes first when several jobs wait.</summary>
public enum JobPriority
{
    /// <summary>Somebody sits and waits for it.</summary>
    Interactive,

    /// <summary>Nobody waits for it.</summary>
    Background,
}
