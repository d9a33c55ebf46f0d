using ImppOffice.Api.Texts;
using ImppOffice.Planning;
using ImppOffice.Planning.Consistency.Keeping;
using ImppOffice.Planning.Consistency.Runs;
using ImppOffice.Planning.Jobs;
using Microsoft.Extensions.Options;

namespace ImppOffice.Api.Consistency;

/// <summary>Holds the documents of a mission against one another and keeps the report. Where nothing changed since the last run, that one stands.</summary>
public sealed class CheckMissionConsistency(GatherMission gather, IConsistencyRuns runs, IConsistencyCache cache, IOptions<ConsistencyOptions> options, TimeProvider time) : IJob
{
    private const int MostTries = 5;
    private static readonly TimeSpan BetweenReports = TimeSpan.FromMilliseconds(500);

    public string Kind => ConsistencyRequests.Job;

    public async Task<Result<JobOutcome>> RunAsync(JobWork work, CancellationToken cancellationToken)
    {
        for (var tried = 0; tried < MostTries; tried++)
        {
            if (!(await gather.RunAsync(work.Mission, (done, of) => work.ReportAsync(new JobProgress(done, of, "documents"), cancellationToken), cancellationToken)).Succeeded(out var mission, out var problem))
            {
                return problem;
            }

            if (await KeepAsync(work, mission, cancellationToken) is { } address)
            {
                return new JobOutcome(address);
            }
        }

        throw new LostInfrastructureException("Another run was kept first each time.");
    }

    /// <summary>The address of the report; null where another run was kept meanwhile, and what was gathered may be old.</summary>
    private async Task<string?> KeepAsync(JobWork work, GatheredMission mission, CancellationToken cancellationToken)
    {
        var key = mission.Key();
        var latest = await runs.LatestAsync(work.Mission, cancellationToken);
        var (because, now) = (ConsistencyRequests.CauseOf(work), time.GetUtcNow());
        var by = because == RunCause.Nightly ? null : work.Job.Request.AskedBy;
        if (latest?.Key == key)
        {
            if (because == RunCause.Asked)
            {
                await runs.RenewAsync(latest with { At = now, Because = because, By = by }, cancellationToken);
            }

            return Address(latest);
        }

        var previous = latest is null ? null : await runs.ReadAsync(work.Mission, latest.Number, LocalText.Fallback, cancellationToken);
        var memo = new RunMemo(await cache.ReadJudgementsAsync(work.Mission, cancellationToken));
        var reports = await JudgeAsync(work, mission, previous, memo, cancellationToken);
        var run = new MissionRun
        {
            Mission = work.Mission,
            Number = (latest?.Number ?? 0) + 1,
            Key = key,
            At = now,
            AsOf = mission.Documents.AsOf,
            Because = because,
            By = by,
            Documents = mission.Documents.Documents.Count,
            Summary = reports[0].Summary,
            Reused = memo.Reused,
            Judged = memo.Judged,
        };
        if (!await runs.AddAsync(run, reports, options.Value.KeepRuns, cancellationToken))
        {
            return null;
        }

        await cache.KeepJudgementsAsync(work.Mission, memo.Used, cancellationToken);
        return Address(run);
    }

    private async Task<IReadOnlyList<ConsistencyReport>> JudgeAsync(JobWork work, GatheredMission mission, ConsistencyReport? previous, RunMemo memo, CancellationToken cancellationToken)
    {
        var judge = new ConsistencyJudge(mission.Relations, mission.Knowledge.Library, mission.Knowledge.Process);
        var judging = Task.Run<IReadOnlyList<ConsistencyReport>>(() => [.. Languages.All.Select(language => judge.Judge(mission.Documents, language, previous, memo, cancellationToken))], cancellationToken);
        using var looks = new PeriodicTimer(BetweenReports, time);
        while (await Task.WhenAny(judging, looks.WaitForNextTickAsync(CancellationToken.None).AsTask()) != judging)
        {
            // How many there are is known only once all are judged.
            await work.ReportAsync(new JobProgress(memo.Reused + memo.Judged, 0, "relations"), cancellationToken);
        }

        return await judging;
    }

    private static string Address(MissionRun run) => $"/api/missions/{run.Mission}/consistency-checks/{run.Number}";
}
