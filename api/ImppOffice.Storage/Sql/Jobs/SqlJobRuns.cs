using System.Data.Common;
using System.Globalization;
using ImppOffice.Planning;
using ImppOffice.Planning.Jobs;

namespace ImppOffice.Storage.Sql.Jobs;

/// <summary>Hands out jobs in SQL: the number of the attempt shuts out workers who lost theirs.</summary>
internal sealed class SqlJobRuns(ISqlSessions sessions, TimeProvider time) : IJobRuns
{
    private const int MostTries = 5;

    private const string Held = "WHERE id = @id AND attempts = @attempt AND state = 'Running'";

    public async Task<JobRecord?> ClaimAsync(JobClaim claim, CancellationToken cancellationToken)
    {
        for (var tried = 0; tried < MostTries; tried++)
        {
            var claimed = await sessions.WriteAsync<IReadOnlyList<JobRow>>(session => ClaimAsync(session, claim), cancellationToken);
            if (claimed.Succeeded(out var rows, out _))
            {
                return rows is [var row, ..] ? row.Job : null;
            }
        }

        return null;
    }

    public async Task<JobHold> HoldAsync(JobRun run, JobProgress? progress, DateTimeOffset until, CancellationToken cancellationToken)
    {
        var report = progress is null ? "" : ", progress = @progress, revision = revision + 1";
        var held = await WriteAsync(
            session => session.ListAsync(
                row => row.Number("cancel_asked") == 1 ? JobHold.CancelAsked : JobHold.Held,
                $"UPDATE jobs SET held_until = @until{report} {Held} RETURNING cancel_asked",
                [.. JobRows.Values(run), ("until", SqlRow.Moments.Write(until)), .. Pages.Optional("progress", JobRows.Json(progress))]),
            cancellationToken);
        return held is [var hold, ..] ? hold : JobHold.Lost;
    }

    public Task<bool> EndAsync(JobRun run, JobEnd end, CancellationToken cancellationToken) => ChangeAsync(
        $"UPDATE jobs SET state = @state, reason = @reason, result = @result, ended_at = @now, held_until = NULL, revision = revision + 1 {Held}",
        [.. JobRows.Values(run), ("state", end.State.ToString()), ("reason", JobRows.Json(end.Reason)), ("result", end.Result), ("now", Now())],
        cancellationToken);

    public Task<bool> PutBackAsync(JobRun run, DateTimeOffset due, JobReason? reason, CancellationToken cancellationToken) => ChangeAsync(
        $"UPDATE jobs SET state = 'Waiting', due_at = @due, reason = @reason, failures = failures + @failed, held_until = NULL, revision = revision + 1 {Held}",
        [.. JobRows.Values(run), ("due", SqlRow.Moments.Write(due)), ("reason", JobRows.Json(reason)), ("failed", reason is null ? 0L : 1L)],
        cancellationToken);

    public Task<int> RescueAsync(int mostLost, CancellationToken cancellationToken) => WriteAsync(
        session => session.ExecuteAsync(
            """
            UPDATE jobs SET
              state = CASE WHEN cancel_asked = 1 THEN 'Cancelled' WHEN workers_lost >= @most THEN 'Dead' ELSE 'Waiting' END,
              ended_at = CASE WHEN cancel_asked = 1 OR workers_lost >= @most THEN @now ELSE NULL END,
              reason = CASE WHEN cancel_asked = 0 AND workers_lost >= @most THEN @reason ELSE reason END,
              workers_lost = workers_lost + 1, held_until = NULL, due_at = @now, revision = revision + 1
            WHERE state = 'Running' AND held_until < @now
            """,
            ("most", (long)mostLost),
            ("now", Now()),
            ("reason", JobRows.Json(JobReason.Of(JobProblems.WorkersLost)))),
        cancellationToken);

    public Task<long> CountDueAsync(CancellationToken cancellationToken) => sessions.ReadAsync(
        async session => await session.NumberAsync("SELECT count(*) FROM jobs WHERE state = 'Waiting' AND due_at <= @now", ("now", Now())) ?? 0,
        cancellationToken);

    private async Task<Result<IReadOnlyList<JobRow>>> ClaimAsync(SqlSession session, JobClaim claim)
    {
        var kinds = claim.Kinds.Select((kind, index) => (Name: string.Create(CultureInfo.InvariantCulture, $"kind{index}"), Value: (object?)kind)).ToList();
        // A row that another worker has under its hand is left to it.
        var hold = session.Engine.ForUpdate is { Length: > 0 } forUpdate ? $"{forUpdate} OF j SKIP LOCKED" : "";
        try
        {
            return Result<IReadOnlyList<JobRow>>.Of(await session.ListAsync(
                JobRows.Read,
                $"""
                UPDATE jobs SET state = 'Running', attempts = attempts + 1, node = @node, started_at = @now, held_until = @until, reason = NULL, revision = revision + 1
                WHERE n = (
                  SELECT j.n FROM jobs j
                  WHERE j.state = 'Waiting' AND j.due_at <= @now AND j.priority = @priority AND j.kind IN ({string.Join(", ", kinds.Select(kind => "@" + kind.Name))})
                    AND NOT EXISTS (SELECT 1 FROM jobs r WHERE r.gather_key = j.gather_key AND r.state = 'Running')
                  ORDER BY j.due_at, j.n LIMIT 1{hold})
                RETURNING {JobRows.Columns}
                """,
                [("node", claim.Node), ("now", Now()), ("until", SqlRow.Moments.Write(claim.Until)), ("priority", (long)claim.Priority), .. kinds]));
        }
        catch (DbException taken) when (session.Engine.IsDuplicate(taken))
        {
            return StorageProblems.TakenMeanwhile;
        }
    }

    private string Now() => SqlRow.Moments.Write(time.GetUtcNow());

    private async Task<bool> ChangeAsync(string sql, (string Name, object? Value)[] values, CancellationToken cancellationToken) =>
        await WriteAsync(session => session.ExecuteAsync(sql, values), cancellationToken) == 1;

    private async Task<T> WriteAsync<T>(Func<SqlSession, Task<T>> work, CancellationToken cancellationToken)
        where T : notnull => (await sessions.WriteAsync(async session => Result<T>.Of(await work(session)), cancellationToken)).OrThrow();
}
