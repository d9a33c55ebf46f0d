using ImppOffice.Api.Access;
using ImppOffice.Api.Http.Library;
using ImppOffice.Planning;
using ImppOffice.Planning.Jobs;

namespace ImppOffice.Api.Http.Jobs;

/// <summary>What the background jobs of the whole installation do, for whoever runs it.</summary>
public static class Operations
{
    private const int MostRunning = 100;
    private const int MostFailed = 50;

    public static void MapOperations(this IEndpointRouteBuilder app) =>
        app.MapLibraryGroup("/api/operations", "Jobs").MapGet("/", TellAsync).RequireAuthorization(Policies.Operate)
            .WithName("GetOperations").WithSummary("Tells of queues, of jobs that run or failed, of schedules and machines.").Produces<OperationsView>();

    private static async Task<IResult> TellAsync(IJobStore jobs, IJobQueue queue, CancellationToken cancellationToken)
    {
        var counts = await jobs.CountAsync(cancellationToken);
        var running = await jobs.ListAsync(new JobFilter { States = [JobState.Running] }, new PageOf(Size: MostRunning), cancellationToken);
        var failed = await jobs.ListAsync(new JobFilter { States = [JobState.Dead, JobState.Failed] }, new PageOf(Size: MostFailed), cancellationToken);
        var schedules = await queue.ListSchedulesAsync(cancellationToken);
        var nodes = await queue.ListNodesAsync(cancellationToken);
        return TypedResults.Ok(new OperationsView(
            [.. Enum.GetValues<JobPriority>().Select(priority => QueueView.Of(priority, [.. counts.Where(count => count.Priority == priority)]))],
            [.. running.Items.Select(JobView.Of)],
            [.. failed.Items.Select(JobView.Of)],
            [.. schedules.Select(planned => new ScheduleView(planned.Schedule.Name, planned.Schedule.Request.Kind, planned.Schedule.Cron, planned.Next, planned.Previous))],
            [.. nodes.Select(node => new NodeView(node.Name, node.Alive, node.Seen))]));
    }
}

/// <summary>What the background jobs of the installation do.</summary>
/// <param name="Queues">What waits and runs, by priority.</param>
/// <param name="Running">What runs, at most 100.</param>
/// <param name="Failed">What failed or died, the latest 50.</param>
/// <param name="Schedules">What is asked for again and again.</param>
/// <param name="Nodes">The machines.</param>
public sealed record OperationsView(
    IReadOnlyList<QueueView> Queues,
    IReadOnlyList<JobView> Running,
    IReadOnlyList<JobView> Failed,
    IReadOnlyList<ScheduleView> Schedules,
    IReadOnlyList<NodeView> Nodes);

/// <summary>How many jobs of a priority stand where.</summary>
/// <param name="Priority">The priority.</param>
/// <param name="Waiting">How many wait.</param>
/// <param name="Running">How many run.</param>
/// <param name="Failed">How many failed.</param>
/// <param name="Dead">How many are dead.</param>
/// <param name="OldestWaiting">When the one that waits longest was asked for; left out where none waits.</param>
public sealed record QueueView(JobPriority Priority, long Waiting, long Running, long Failed, long Dead, DateTimeOffset? OldestWaiting)
{
    public static QueueView Of(JobPriority priority, IReadOnlyList<JobCount> counts) => new(
        priority,
        Count(counts, JobState.Waiting),
        Count(counts, JobState.Running),
        Count(counts, JobState.Failed),
        Count(counts, JobState.Dead),
        counts.FirstOrDefault(count => count.State == JobState.Waiting)?.Oldest);

    private static long Count(IReadOnlyList<JobCount> counts, JobState state) => counts.FirstOrDefault(count => count.State == state)?.Jobs ?? 0;
}

/// <summary>A schedule.</summary>
public sealed record ScheduleView(string Name, string Kind, string Cron, DateTimeOffset? Next, DateTimeOffset? Previous);

/// <summary>A machine that runs jobs.</summary>
public sealed record NodeView(string Name, bool Alive, DateTimeOffset? Seen);
