using System.Globalization;
using ImppOffice.Api.Records;
using ImppOffice.Planning;
using ImppOffice.Planning.Consistency;
using ImppOffice.Planning.Consistency.Keeping;
using ImppOffice.Planning.Consistency.Runs;
using ImppOffice.Planning.Library;
using ImppOffice.Planning.Missions;
using ImppOffice.Planning.Records;

namespace ImppOffice.Api.Consistency;

/// <summary>Reads reports as one reader may see them; the latest with what was decided since.</summary>
public sealed class ReadRun(Stores stores, IConsistencyRuns runs, TimeProvider time)
{
    private const int PageSize = 200;

    /// <summary>The latest report with what was decided since; <c>no-run-yet</c>.</summary>
    public async Task<Result<ReadableRun>> LatestAsync(MissionId mission, Audience audience, string language, CancellationToken cancellationToken)
    {
        if (await runs.LatestAsync(mission, cancellationToken) is not { } run)
        {
            return ConsistencyProblems.NoRunYet;
        }

        if (!(await stores.Events.ConsistencyAsync(mission, cancellationToken)).Succeeded(out var decisions, out var problem)
            || !(await ReadAsync(run, audience, language, cancellationToken)).Succeeded(out var read, out problem))
        {
            return problem;
        }

        var now = read.Report.On(DecisionBook.Of(decisions.Events), DateOnly.FromDateTime(time.GetLocalNow().DateTime));
        return read with { Report = now, ETag = ReadableRun.ETagOf(run, decisions.Position) };
    }

    /// <summary>The report of a run as it was; <c>unknown-run</c>. The word "latest" stands for the latest, with what was decided since.</summary>
    public async Task<Result<ReadableRun>> FindAsync(MissionId mission, string run, Audience audience, string language, CancellationToken cancellationToken) =>
        run == "latest" ? await LatestAsync(mission, audience, language, cancellationToken)
        : long.TryParse(run, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && await runs.FindAsync(mission, number, cancellationToken) is { } found
            ? await ReadAsync(found, audience, language, cancellationToken)
        : ConsistencyProblems.UnknownRun(run);

    private async Task<Result<ReadableRun>> ReadAsync(MissionRun run, Audience audience, string language, CancellationToken cancellationToken)
    {
        if (await runs.ReadAsync(run.Mission, run.Number, language, cancellationToken) is not { } report)
        {
            return ConsistencyProblems.UnknownRun(run.Number.ToString(CultureInfo.InvariantCulture));
        }

        var all = await ListAsync(run.Mission, Audience.Everybody, cancellationToken);
        var readable = await ListAsync(run.Mission, audience, cancellationToken);
        var left = ReadableReport.Of(report, all, readable.Keys.ToHashSet(StringComparer.Ordinal));
        return new ReadableRun(run, left.Report, left.Hidden, string.Create(CultureInfo.InvariantCulture, $"{run.Number}"));
    }

    private async Task<Dictionary<string, string>> ListAsync(MissionId mission, Audience audience, CancellationToken cancellationToken)
    {
        var found = new Dictionary<string, string>(StringComparer.Ordinal);
        string? after = null;
        do
        {
            var page = await stores.Documents.ListAsync(mission, audience, new PageOf(after, PageSize), cancellationToken);
            foreach (var document in page.Items)
            {
                found[document.Id.Value] = document.Profile.Title;
            }

            after = page.Next;
        }
        while (after is not null);

        return found;
    }
}

/// <summary>A run as one reader may see it.</summary>
/// <param name="Run">The run.</param>
/// <param name="Report">Its report, without what the reader may not see.</param>
/// <param name="Hidden">How many open findings are left out.</param>
/// <param name="ETag">Changes with each later run and decision; opaque, without quotes.</param>
public sealed record ReadableRun(MissionRun Run, ConsistencyReport Report, int Hidden, string ETag)
{
    /// <summary>The eTag of a run with so many decisions.</summary>
    public static string ETagOf(MissionRun run, long decisions) => string.Create(CultureInfo.InvariantCulture, $"{run.Number}-{decisions}");
}
