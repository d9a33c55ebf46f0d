namespace ImppOffice.Planning.Jobs;

/// <summary>A job as it is kept.</summary>
public sealed record JobRecord
{
    public required JobId Id { get; init; }

    /// <summary>What was asked for; of several gathered requests what they come to.</summary>
    public required JobRequest Request { get; init; }

    public required JobState State { get; init; }

    /// <summary>When it was asked for first (UTC).</summary>
    public required DateTimeOffset Asked { get; init; }

    /// <summary>When it may run, or run again (UTC).</summary>
    public required DateTimeOffset Due { get; init; }

    /// <summary>How many requests were gathered in it, from 1.</summary>
    public int Gathered { get; init; } = 1;

    /// <summary>How often it was begun.</summary>
    public int Attempts { get; init; }

    /// <summary>How often infrastructure was lost under it since somebody last asked for it.</summary>
    public int Failures { get; init; }

    /// <summary>The machine it runs on, or ran on last; null before it ran.</summary>
    public string? Node { get; init; }

    /// <summary>When it was begun last (UTC); null before it ran.</summary>
    public DateTimeOffset? Started { get; init; }

    /// <summary>When it ended (UTC); null before.</summary>
    public DateTimeOffset? Ended { get; init; }

    /// <summary>How far it is; null before it says so.</summary>
    public JobProgress? Progress { get; init; }

    /// <summary>Whether somebody cancelled it while it runs.</summary>
    public bool CancelAsked { get; init; }

    /// <summary>Why it failed, died or is tried again; null where nothing went wrong.</summary>
    public JobReason? Reason { get; init; }

    /// <summary>The address of what came of it, such as <c>/api/missions/ID/consistency</c>; null where there is none.</summary>
    public string? Result { get; init; }

    /// <summary>Grows with every change that a reader would see, from 1.</summary>
    public long Revision { get; init; } = 1;

    public bool HasEnded => State is not (JobState.Waiting or JobState.Running);
}
