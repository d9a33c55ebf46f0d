using ImppOffice.Planning.Consistency.Runs;
using ImppOffice.Planning.Missions;

namespace ImppOffice.Planning.Consistency.Keeping;

/// <summary>One time that the documents of a mission were held against one another, apart from its report.</summary>
public sealed record MissionRun
{
    public required MissionId Mission { get; init; }

    /// <summary>Its place among the runs of the mission, from 1, without gaps; the oldest are forgotten in time.</summary>
    public required long Number { get; init; }

    /// <summary>Names all that the report depends on apart from the report before: versions, decisions, rules.</summary>
    public required string Key { get; init; }

    /// <summary>When it was done, or asked for again and nothing had changed (UTC).</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>The day it was judged for.</summary>
    public required DateOnly AsOf { get; init; }

    public required RunCause Because { get; init; }

    /// <summary>Who brought it about, by the name the person signs in with; null where nobody did.</summary>
    public string? By { get; init; }

    /// <summary>How many documents were judged.</summary>
    public required int Documents { get; init; }

    public required ConsistencySummary Summary { get; init; }

    /// <summary>How many judgements were taken over from earlier runs.</summary>
    public required int Reused { get; init; }

    /// <summary>How many judgements were made.</summary>
    public required int Judged { get; init; }
}

/// <summary>Why the documents of a mission were held against one another.</summary>
public enum RunCause
{
    /// <summary>Somebody asked for it and waits.</summary>
    Asked,

    /// <summary>A version was saved.</summary>
    Saved,

    /// <summary>A document was approved, or brought back into force.</summary>
    Approved,

    /// <summary>A document was superseded.</summary>
    Superseded,

    /// <summary>A document was withdrawn.</summary>
    Withdrawn,

    /// <summary>Somebody decided about a link or a finding.</summary>
    LinkDecided,

    /// <summary>It was time.</summary>
    Nightly,
}
