using System.Globalization;
using ImppOffice.Planning;
using ImppOffice.Planning.Consistency.Keeping;
using ImppOffice.Planning.Consistency.Runs;
using ImppOffice.Planning.Missions;

namespace ImppOffice.Storage.Sql.Consistency;

/// <summary>Runs in SQL; the key of mission and number lets in one of two that follow the same run.</summary>
internal sealed class SqlConsistencyRuns(ISqlSessions sessions) : IConsistencyRuns
{
    private const string Columns = "mission, number, run_key, at, as_of, because, asked_by, documents, summary, reused, judged";

    public async Task<bool> AddAsync(MissionRun run, IReadOnlyList<ConsistencyReport> reports, int keep, CancellationToken cancellationToken)
    {
        // Before the transaction, which others wait for.
        var packed = reports.Select(report => (report.Language, Report: PackedJson.Write(report))).ToList();
        return (await sessions.WriteAsync<bool>(
            async session =>
            {
                if (await session.NumberAsync("SELECT max(number) FROM consistency_runs WHERE mission = @mission", ("mission", run.Mission.Value)) >= run.Number
                    || await session.ExecuteAsync($"INSERT INTO consistency_runs ({Columns}) VALUES (@mission, @number, @key, @at, @asOf, @because, @by, @documents, @summary, @reused, @judged) ON CONFLICT (mission, number) DO NOTHING", Values(run)) == 0)
                {
                    return false;
                }

                foreach (var (language, report) in packed)
                {
                    await session.ExecuteAsync(
                        "INSERT INTO consistency_reports (mission, number, language, report) VALUES (@mission, @number, @language, @report)",
                        ("mission", run.Mission.Value),
                        ("number", run.Number),
                        ("language", language),
                        ("report", report));
                }

                foreach (var table in new[] { "consistency_reports", "consistency_runs" })
                {
                    await session.ExecuteAsync($"DELETE FROM {table} WHERE mission = @mission AND number <= @last", ("mission", run.Mission.Value), ("last", run.Number - keep));
                }

                return true;
            },
            cancellationToken)).OrThrow();
    }

    public async Task RenewAsync(MissionRun run, CancellationToken cancellationToken) => (await sessions.WriteAsync<int>(
        async session => await session.ExecuteAsync(
            "UPDATE consistency_runs SET at = @at, because = @because, asked_by = @by WHERE mission = @mission AND number = @number",
            ("mission", run.Mission.Value),
            ("number", run.Number),
            ("at", SqlRow.Moments.Write(run.At)),
            ("because", run.Because.ToString()),
            ("by", run.By)),
        cancellationToken)).OrThrow();

    public Task<MissionRun?> LatestAsync(MissionId mission, CancellationToken cancellationToken) => sessions.ReadAsync(
        session => session.FirstAsync(Read, $"SELECT {Columns} FROM consistency_runs WHERE mission = @mission ORDER BY number DESC LIMIT 1", ("mission", mission.Value)),
        cancellationToken);

    public Task<MissionRun?> FindAsync(MissionId mission, long number, CancellationToken cancellationToken) => sessions.ReadAsync(
        session => session.FirstAsync(Read, $"SELECT {Columns} FROM consistency_runs WHERE mission = @mission AND number = @number", ("mission", mission.Value), ("number", number)),
        cancellationToken);

    public Task<Page<MissionRun>> ListAsync(MissionId mission, PageOf page, CancellationToken cancellationToken) => sessions.ReadAsync(
        async session =>
        {
            var before = Pages.Number(page) is > 0 and var mark ? mark : long.MaxValue;
            var rows = await session.ListAsync(
                Read,
                $"SELECT {Columns} FROM consistency_runs WHERE mission = @mission AND number < @before ORDER BY number DESC LIMIT @most",
                ("mission", mission.Value),
                ("before", before),
                ("most", page.Size + 1L));
            return Pages.Of(rows, page, row => row, row => row.Number.ToString(CultureInfo.InvariantCulture));
        },
        cancellationToken);

    public async Task<ConsistencyReport?> ReadAsync(MissionId mission, long number, string language, CancellationToken cancellationToken)
    {
        var packed = await sessions.ReadAsync(
            session => session.FirstAsync(
                row => row.Text("report"),
                "SELECT report FROM consistency_reports WHERE mission = @mission AND number = @number AND language = @language",
                ("mission", mission.Value),
                ("number", number),
                ("language", language)),
            cancellationToken);
        return packed is null ? null : PackedJson.Read<ConsistencyReport>(packed);
    }

    private static (string Name, object? Value)[] Values(MissionRun run) =>
    [
        ("mission", run.Mission.Value),
        ("number", run.Number),
        ("key", run.Key),
        ("at", SqlRow.Moments.Write(run.At)),
        ("asOf", run.AsOf.ToString("O", CultureInfo.InvariantCulture)),
        ("because", run.Because.ToString()),
        ("by", run.By),
        ("documents", (long)run.Documents),
        ("summary", PackedJson.Write(run.Summary)),
        ("reused", (long)run.Reused),
        ("judged", (long)run.Judged),
    ];

    private static MissionRun Read(SqlRow row) => new()
    {
        Mission = new MissionId(row.Text("mission")),
        Number = row.Number("number"),
        Key = row.Text("run_key"),
        At = row.Moment("at"),
        AsOf = DateOnly.ParseExact(row.Text("as_of"), "O", CultureInfo.InvariantCulture),
        Because = row.Word<RunCause>("because"),
        By = row.TextOrNull("asked_by"),
        Documents = row.SmallNumber("documents"),
        Summary = PackedJson.Read<ConsistencySummary>(row.Text("summary")),
        Reused = row.SmallNumber("reused"),
        Judged = row.SmallNumber("judged"),
    };
}
