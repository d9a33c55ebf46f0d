using System.Text.Json;
using ImppOffice.Planning.Consistency.Keeping;
using ImppOffice.Planning.Jobs;
using ImppOffice.Planning.Missions;
using ImppOffice.Planning.Records;
using Microsoft.Extensions.Options;

namespace ImppOffice.Api.Consistency;

/// <summary>Asks for the documents of a mission to be held against one another, in the transaction of what changed them.</summary>
/// <param name="options">How long a burst of changes is waited for.</param>
/// <param name="queue">Is told when to look; null: the next sweep finds it.</param>
public sealed class ConsistencyRequests(IOptions<ConsistencyOptions> options, IJobQueue? queue = null)
{
    /// <summary>What requests call the job.</summary>
    public const string Job = "consistency";

    private const string Cause = "because";

    /// <summary>Adds the job: it is there if and only if the change is. Those of one mission are gathered.</summary>
    public async Task AddAsync(Stores stores, MissionId mission, RunCause because, string by, CancellationToken cancellationToken)
    {
        var request = Of(mission, because, by) with { Delay = TimeSpan.FromSeconds(options.Value.DelaySeconds) };
        var job = (await stores.Jobs.AddAsync(request, cancellationToken)).OrThrow();
        if (queue is not null)
        {
            // Told a moment early: the job is due after the transaction, and a look in vain does no harm where that comes to nothing.
            await queue.AnnounceAsync(job, cancellationToken);
        }
    }

    /// <summary>The request for a run.</summary>
    public static JobRequest Of(MissionId mission, RunCause because, string by) => new()
    {
        Kind = Job,
        AskedBy = by,
        Mission = mission,
        Priority = because == RunCause.Asked ? JobPriority.Interactive : JobPriority.Background,
        GatherKey = $"{Job}/{mission}",
        Arguments = new Dictionary<string, string>(StringComparer.Ordinal) { [Cause] = JsonNamingPolicy.KebabCaseLower.ConvertName(because.ToString()) },
    };

    /// <summary>Why a job runs; of several gathered in it, that somebody waits for it comes first.</summary>
    public static RunCause CauseOf(JobWork work) => work.Job.Request.Priority == JobPriority.Interactive
        ? RunCause.Asked
        : Enum.GetValues<RunCause>().Single(cause => JsonNamingPolicy.KebabCaseLower.ConvertName(cause.ToString()) == work.Argument(Cause));
}
