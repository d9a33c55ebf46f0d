using System.Globalization;
using ImppOffice.Planning;
using ImppOffice.Planning.Jobs;

namespace ImppOffice.Storage.Sql.Jobs;

/// <summary>Records of jobs in SQL; the index of what waits under a key gathers requests into one.</summary>
internal sealed class SqlJobStore(ISqlSessions sessions, TimeProvider time) : IJobStore
{
    private const string Add =
        $"""
        INSERT INTO jobs (id, kind, mission, document, arguments, priority, gather_key, state, due_at, asked_by, asked_at, gathered, attempts, failures, workers_lost, cancel_asked, revision)
        VALUES (@id, @kind, @mission, @document, @arguments, @priority, @key, 'Waiting', @due, @by, @now, 1, 0, 0, 0, 0, 1)
        ON CONFLICT (gather_key) WHERE state = 'Waiting' AND attempts = 0 DO UPDATE SET
          gathered = jobs.gathered + 1,
          arguments = excluded.arguments,
          priority = CASE WHEN excluded.priority < jobs.priority THEN excluded.priority ELSE jobs.priority END,
          due_at = CASE WHEN excluded.due_at < jobs.due_at THEN excluded.due_at ELSE jobs.due_at END,
          revision = jobs.revision + 1
        RETURNING {JobRows.Columns}
        """;

    public async Task<Result<JobRecord>> AddAsync(JobRequest request, CancellationToken cancellationToken) =>
        request.Fault() is { } fault ? fault : await sessions.WriteAsync<JobRecord>(
            async session =>
            {
                var now = time.GetUtcNow();
                var due = now + request.Delay;
                var added = await session.FirstAsync(
                    JobRows.Read,
                    Add,
                    ("id", NewId.At(time)),
                    ("kind", request.Kind),
                    ("mission", request.Mission?.Value),
                    ("document", request.Document?.Value),
                    ("arguments", JobRows.Json(request.Arguments)),
                    ("priority", (long)request.Priority),
                    ("key", request.GatherKey),
                    ("due", SqlRow.Moments.Write(request.NotBefore > due ? request.NotBefore.Value : due)),
                    ("by", request.AskedBy),
                    ("now", SqlRow.Moments.Write(now)));
                return added!.Job;
            },
            cancellationToken);

    public Task<Result<JobRecord>> FindAsync(JobId job, CancellationToken cancellationToken) => sessions.ReadAsync<Result<JobRecord>>(
        async session => await JobRows.FindAsync(session, job) is { } found ? found.Job : JobProblems.UnknownJob(job),
        cancellationToken);

    public Task<Page<JobRecord>> ListAsync(JobFilter filter, PageOf page, CancellationToken cancellationToken) => sessions.ReadAsync(
        async session =>
        {
            var (condition, values) = JobClause.Of(filter, session.Engine);
            var before = Pages.Number(page) is > 0 and var mark ? mark : long.MaxValue;
            var rows = await session.ListAsync(
                JobRows.Read,
                $"SELECT {JobRows.Columns} FROM jobs WHERE n < @before{condition} ORDER BY n DESC LIMIT @most",
                [("before", before), ("most", page.Size + 1L), .. values]);
            return Pages.Of(rows, page, row => row.Job, row => row.Number.ToString(CultureInfo.InvariantCulture));
        },
        cancellationToken);

    public Task<IReadOnlyList<JobCount>> CountAsync(CancellationToken cancellationToken) => sessions.ReadAsync(
        session => session.ListAsync(
            row => new JobCount((JobPriority)row.SmallNumber("priority"), row.Word<JobState>("state"), row.Number("jobs"), row.Moment("oldest")),
            "SELECT priority, state, count(*) AS jobs, min(asked_at) AS oldest FROM jobs GROUP BY priority, state ORDER BY priority, state"),
        cancellationToken);

    public Task<Result<JobRecord>> CancelAsync(JobId job, CancellationToken cancellationToken) => ChangeAsync(
        job,
        known => known.HasEnded ? JobProblems.Ended : null,
        known => known.State == JobState.Waiting ? "state = 'Cancelled', ended_at = @now" : "cancel_asked = 1",
        cancellationToken);

    public Task<Result<JobRecord>> RetryAsync(JobId job, CancellationToken cancellationToken) => ChangeAsync(
        job,
        known => known.State is JobState.Failed or JobState.Dead ? null : JobProblems.NotFailed,
        _ => "state = 'Waiting', due_at = @now, ended_at = NULL, failures = 0, workers_lost = 0, cancel_asked = 0, reason = NULL, progress = NULL",
        cancellationToken);

    public async Task<int> ForgetAsync(DateTimeOffset endedBefore, CancellationToken cancellationToken) => (await sessions.WriteAsync<int>(
        async session => await session.ExecuteAsync("DELETE FROM jobs WHERE ended_at < @before AND state <> 'Dead'", ("before", SqlRow.Moments.Write(endedBefore))),
        cancellationToken)).OrThrow();

    private Task<Result<JobRecord>> ChangeAsync(JobId job, Func<JobRecord, Problem?> refuse, Func<JobRecord, string> change, CancellationToken cancellationToken) => sessions.WriteAsync<JobRecord>(
        async session =>
        {
            if (await JobRows.FindAsync(session, job, session.Engine.ForUpdate) is not { Job: var known })
            {
                return JobProblems.UnknownJob(job);
            }

            if (refuse(known) is { } problem)
            {
                return problem;
            }

            var changed = await session.FirstAsync(
                JobRows.Read,
                $"UPDATE jobs SET {change(known)}, revision = revision + 1 WHERE id = @id RETURNING {JobRows.Columns}",
                ("id", job.Value),
                ("now", SqlRow.Moments.Write(time.GetUtcNow())));
            return changed!.Job;
        },
        cancellationToken);
}
