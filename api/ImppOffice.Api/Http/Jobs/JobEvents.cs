using System.Globalization;
using System.Net.ServerSentEvents;
using System.Runtime.CompilerServices;
using ImppOffice.Planning.Jobs;

namespace ImppOffice.Api.Http.Jobs;

/// <summary>
/// Tells of a job as it goes on: a <c>job</c> event at once and after each change, a <c>heartbeat</c> where nothing changes.
/// Ends with the job; where the job takes longer than a stream may, whoever listens asks for the next.
/// </summary>
public sealed class JobEvents(IJobStore jobs, TimeProvider time)
{
    private static readonly TimeSpan Look = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan Heartbeat = TimeSpan.FromSeconds(10);
    private static readonly TimeSpan Retry = TimeSpan.FromSeconds(2);

    public async IAsyncEnumerable<SseItem<JobView>> OfAsync(JobRecord job, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var begun = time.GetTimestamp();
        var told = begun;
        using var timer = new PeriodicTimer(Look, time);
        yield return Item("job", job);
        while (!job.HasEnded && time.GetElapsedTime(begun) < Limits.StreamLength && await timer.WaitForNextTickAsync(cancellationToken))
        {
            if (!(await jobs.FindAsync(job.Id, cancellationToken)).Succeeded(out var found, out _))
            {
                yield break;
            }

            if (found.Revision != job.Revision)
            {
                told = time.GetTimestamp();
                yield return Item("job", found);
            }
            else if (time.GetElapsedTime(told) >= Heartbeat)
            {
                told = time.GetTimestamp();
                yield return Item("heartbeat", found);
            }

            job = found;
        }
    }

    private static SseItem<JobView> Item(string kind, JobRecord job) => new(JobView.Of(job), kind)
    {
        EventId = job.Revision.ToString(CultureInfo.InvariantCulture),
        ReconnectionInterval = Retry,
    };
}
