using System.Text.Json;
using ImppOffice.Planning.Jobs;
using ImppOffice.Planning.Library;
using ImppOffice.Planning.Missions;

namespace ImppOffice.Storage.Sql.Jobs;

/// <summary>Rows of jobs.</summary>
internal static class JobRows
{
    public const string Columns =
        "n, id, kind, mission, document, arguments, priority, gather_key, state, due_at, asked_by, asked_at, gathered, attempts, failures, "
        + "node, cancel_asked, started_at, ended_at, progress, reason, result, revision";

    public static JobRow Read(SqlRow row) => new(row.Number("n"), new JobRecord
    {
        Id = new JobId(row.Text("id")),
        Request = new JobRequest
        {
            Kind = row.Text("kind"),
            AskedBy = row.Text("asked_by"),
            Mission = row.TextOrNull("mission") is { } mission ? new MissionId(mission) : null,
            Document = row.TextOrNull("document") is { } document ? new DocumentId(document) : null,
            Arguments = row.Json<Dictionary<string, string>>("arguments"),
            Priority = (JobPriority)row.SmallNumber("priority"),
            GatherKey = row.TextOrNull("gather_key"),
        },
        State = row.Word<JobState>("state"),
        Asked = row.Moment("asked_at"),
        Due = row.Moment("due_at"),
        Gathered = row.SmallNumber("gathered"),
        Attempts = row.SmallNumber("attempts"),
        Failures = row.SmallNumber("failures"),
        Node = row.TextOrNull("node"),
        Started = row.MomentOrNull("started_at"),
        Ended = row.MomentOrNull("ended_at"),
        Progress = row.Has("progress") ? row.Json<JobProgress>("progress") : null,
        CancelAsked = row.Number("cancel_asked") == 1,
        Reason = row.Has("reason") ? row.Json<JobReason>("reason") : null,
        Result = row.TextOrNull("result"),
        Revision = row.Number("revision"),
    });

    public static Task<JobRow?> FindAsync(SqlSession session, JobId job, string hold = "") =>
        session.FirstAsync(Read, $"SELECT {Columns} FROM jobs WHERE id = @id{hold}", ("id", job.Value));

    public static string? Json<T>(T? value)
        where T : class => value is null ? null : JsonSerializer.Serialize(value, JsonSerializerOptions.Web);

    public static (string Name, object? Value)[] Values(JobRun run) => [("id", run.Job.Value), ("attempt", (long)run.Attempt)];
}

/// <summary>A row of a job.</summary>
/// <param name="Number">Its place in the order of asking.</param>
/// <param name="Job">What it holds.</param>
internal sealed record JobRow(long Number, JobRecord Job);
