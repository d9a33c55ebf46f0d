using ImppOffice.Planning.Jobs;

namespace ImppOffice.Api.Http.Jobs;

/// <summary>A background job as it is told: ids alone, whatever it is about.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Kind">What it does, in kebab case.</param>
/// <param name="State">Where it stands.</param>
/// <param name="Priority">Whether somebody waits for it.</param>
/// <param name="Mission">The mission it belongs to; left out for the installation.</param>
/// <param name="Document">The document it is about, if one.</param>
/// <param name="AskedBy">Who asked for it.</param>
/// <param name="Asked">When it was asked for.</param>
/// <param name="Due">When it may run, or run again.</param>
/// <param name="Gathered">How many requests it answers.</param>
/// <param name="Attempts">How often it was begun.</param>
/// <param name="Node">The machine it runs on, or ran on last.</param>
/// <param name="Started">When it was begun last.</param>
/// <param name="Ended">When it ended.</param>
/// <param name="Progress">How far it is.</param>
/// <param name="CancelAsked">Whether it runs and is to stop.</param>
/// <param name="Reason">Why it failed, died or is tried again.</param>
/// <param name="Result">The address of what came of it.</param>
/// <param name="Revision">Grows with every change.</param>
public sealed record JobView(
    string Id,
    string Kind,
    JobState State,
    JobPriority Priority,
    string? Mission,
    string? Document,
    string AskedBy,
    DateTimeOffset Asked,
    DateTimeOffset Due,
    int Gathered,
    int Attempts,
    string? Node,
    DateTimeOffset? Started,
    DateTimeOffset? Ended,
    JobProgress? Progress,
    bool CancelAsked,
    JobReason? Reason,
    string? Result,
    long Revision)
{
    public static JobView Of(JobRecord job) => new(
        job.Id.Value,
        job.Request.Kind,
        job.State,
        job.Request.Priority,
        job.Request.Mission?.Value,
        job.Request.Document?.Value,
        job.Request.AskedBy,
        job.Asked,
        job.Due,
        job.Gathered,
        job.Attempts,
        job.Node,
        job.Started,
        job.Ended,
        job.Progress,
        job.CancelAsked,
        job.Reason,
        job.Result,
        job.Revision);
}
