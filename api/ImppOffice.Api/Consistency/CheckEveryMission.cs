using ImppOffice.Api.Jobs;
using ImppOffice.Api.Templates;
using ImppOffice.Planning;
using ImppOffice.Planning.Consistency.Facts;
using ImppOffice.Planning.Consistency.Keeping;
using ImppOffice.Planning.Jobs;
using ImppOffice.Planning.Records;

namespace ImppOffice.Api.Consistency;

/// <summary>Asks for a run of every mission each night, since days end decisions; forgets what was read by former rules.</summary>
public sealed class CheckEveryMission(Stores stores, IConsistencyCache cache, InstalledKnowledge installed) : IJob
{
    private const string Name = "consistency-nightly";
    private const string Nobody = "nightly";
    private const int PageSize = 200;

    public string Kind => Name;

    public static JobSchedule Schedule(JobOptions options) =>
        new(Name, options.Nightly, new JobRequest { Kind = Name, AskedBy = Nobody, GatherKey = Name });

    public async Task<Result<JobOutcome>> RunAsync(JobWork work, CancellationToken cancellationToken)
    {
        if (!installed.Get().Succeeded(out var knowledge, out var problem))
        {
            return problem;
        }

        await cache.ForgetStatedAsync(new FactRules(knowledge).Version, cancellationToken);
        var asked = 0;
        string? after = null;
        do
        {
            var page = await stores.Missions.ListAsync(person: null, new PageOf(after, PageSize), cancellationToken);
            foreach (var mission in page.Items)
            {
                (await stores.Jobs.AddAsync(ConsistencyRequests.Of(mission.Id, RunCause.Nightly, Nobody), cancellationToken)).OrThrow();
                await work.ReportAsync(new JobProgress(++asked, 0, "missions"), cancellationToken);
            }

            after = page.Next;
        }
        while (after is not null);

        return new JobOutcome();
    }
}
