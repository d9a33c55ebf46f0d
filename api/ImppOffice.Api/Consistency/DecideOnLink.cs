using ImppOffice.Api.Records;
using ImppOffice.Planning;
using ImppOffice.Planning.Consistency;
using ImppOffice.Planning.Consistency.Keeping;
using ImppOffice.Planning.Consistency.Runs;
using ImppOffice.Planning.Library;
using ImppOffice.Planning.Missions;
using ImppOffice.Planning.Records;
using ImppOffice.Planning.Reviews;

namespace ImppOffice.Api.Consistency;

/// <summary>Records what somebody decides about a link, or about a finding where there is no link: the event, the line of the audit log and the next run, all or nothing.</summary>
public sealed class DecideOnLink(RecordedChange change, ReadRun read, ConsistencyRequests requests, TimeProvider time)
{
    /// <summary>The report with the decision in it; <c>report-moved-on</c> where the eTag is not that of the latest.</summary>
    public async Task<Result<ReadableRun>> RunAsync(MissionId mission, AskedDecision asked, string eTag, Audience audience, CancellationToken cancellationToken) =>
        !(await read.LatestAsync(mission, audience, LocalText.Fallback, cancellationToken)).Succeeded(out var latest, out var problem) ? problem
        : latest.ETag != eTag ? ConsistencyProblems.ReportMovedOn
        : await change.RunAsync(stores => RecordAsync(stores, latest, asked, cancellationToken), cancellationToken);

    private async Task<Result<ReadableRun>> RecordAsync(Stores stores, ReadableRun latest, AskedDecision asked, CancellationToken cancellationToken)
    {
        var mission = latest.Run.Mission;
        if (!(await stores.Events.ConsistencyAsync(mission, cancellationToken)).Succeeded(out var recorded, out var problem))
        {
            return problem;
        }

        if (latest.ETag != ReadableRun.ETagOf(latest.Run, recorded.Position))
        {
            return ConsistencyProblems.ReportMovedOn;
        }

        var (book, now) = (DecisionBook.Of(recorded.Events), time.GetUtcNow());
        var decided = new List<LinkDecision>();
        foreach (var command in asked.Commands(latest.Report, book))
        {
            if (!LinkDecisions.Decide(book, latest.Report, command, now).Succeeded(out var decision, out problem))
            {
                return problem;
            }

            decided.Add(decision);
        }

        if (await stores.Events.AppendAsync(recorded, decided.Select(EventJson.Write), cancellationToken) is { } unrecorded)
        {
            return unrecorded;
        }

        await stores.Audit.AppendAsync(new AuditEntry(asked.By, $"link-{asked.Word}", $"mission/{mission}/link/{asked.Link}"), cancellationToken);
        await requests.AddAsync(stores, mission, RunCause.LinkDecided, asked.By, cancellationToken);
        return latest with
        {
            Report = latest.Report.On(DecisionBook.Of([.. recorded.Events, .. decided]), DateOnly.FromDateTime(time.GetLocalNow().DateTime)),
            ETag = ReadableRun.ETagOf(latest.Run, recorded.Position + decided.Count),
        };
    }
}
