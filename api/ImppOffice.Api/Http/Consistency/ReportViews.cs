using ImppOffice.Api.Consistency;
using ImppOffice.Planning.Checks;
using ImppOffice.Planning.Consistency.Runs;

namespace ImppOffice.Api.Http.Consistency;

/// <summary>Whether the documents of a mission agree, as far as the reader may see them.</summary>
/// <param name="Run">The run's id.</param>
/// <param name="At">When it was done.</param>
/// <param name="Mission">The mission's name.</param>
/// <param name="AsOf">The day it was judged for.</param>
/// <param name="Language">The language of the report.</param>
/// <param name="Summary">The report in figures.</param>
/// <param name="Documents">The documents, in the order of the process.</param>
/// <param name="Outcomes">The outcomes.</param>
/// <param name="Links">The items that are taken for the same.</param>
/// <param name="Coverage">Which document carries which item.</param>
/// <param name="Traces">How each of these items runs through the documents.</param>
/// <param name="NotAssessed">What was not assessed.</param>
/// <param name="Hidden">How many findings are left out, since the reader may not see one of their documents.</param>
public sealed record ConsistencyReportView(
    string Run,
    DateTimeOffset At,
    string Mission,
    DateOnly AsOf,
    string Language,
    SummaryView Summary,
    IReadOnlyList<ReportedDocument> Documents,
    IReadOnlyList<FindingView> Outcomes,
    IReadOnlyList<LinkView> Links,
    CoverageMatrix Coverage,
    IReadOnlyList<TraceView> Traces,
    IReadOnlyList<NotAssessed> NotAssessed,
    int Hidden)
{
    public static ConsistencyReportView Of(ReadableRun read)
    {
        var (run, report) = (read.Run, read.Report);
        var places = new PlaceViews(report);
        return new ConsistencyReportView(
            RunView.IdOf(run),
            run.At,
            report.Mission,
            report.AsOf,
            report.Language,
            SummaryView.Of(report.Summary),
            report.Documents,
            new FindingViews(report).All(report.Outcomes),
            [.. report.Links.Select(new LinkViews(report).Of)],
            report.Coverage,
            [.. report.Traces.Select(trace => new TraceView(trace.Row, trace.Source, [.. trace.Steps.Select(step => new TraceStepView(step.Item, step.Text, step.Standing, places.Of(step.Place)))]))],
            report.NotAssessed,
            read.Hidden);
    }
}

/// <summary>How one item runs through the documents.</summary>
/// <param name="Row">Its row in the matrix.</param>
/// <param name="Source">What it goes back to.</param>
/// <param name="Steps">The documents that state it.</param>
public sealed record TraceView(string Row, string? Source, IReadOnlyList<TraceStepView> Steps);

/// <summary>An item in one of the documents it runs through.</summary>
/// <param name="Item">Its id there.</param>
/// <param name="Text">What it says there.</param>
/// <param name="Standing">How it stands to the item above it.</param>
/// <param name="Place">Where.</param>
public sealed record TraceStepView(string? Item, string Text, CoverageStanding Standing, PlaceView Place);

/// <summary>What the latest run says of one document.</summary>
/// <param name="Run">The run's id.</param>
/// <param name="At">When it was done.</param>
/// <param name="Version">The version that was read; left out where none was.</param>
/// <param name="UpToDate">Whether that is the latest.</param>
/// <param name="Findings">The findings that touch the document.</param>
/// <param name="Links">The links of its items.</param>
public sealed record DocumentConsistencyView(string Run, DateTimeOffset At, string? Version, bool UpToDate, IReadOnlyList<FindingView> Findings, IReadOnlyList<LinkView> Links)
{
    /// <param name="read">The latest run.</param>
    /// <param name="document">The document's id.</param>
    /// <param name="latest">Its latest version, or null.</param>
    public static DocumentConsistencyView Of(ReadableRun read, string document, string? latest)
    {
        var report = read.Report;
        var version = report.Documents.FirstOrDefault(known => known.Id == document)?.Version;
        return new DocumentConsistencyView(
            RunView.IdOf(read.Run),
            read.Run.At,
            version,
            version == latest,
            new FindingViews(report).All(report.Outcomes.Where(finding => finding.IsOpen && finding.Places.Any(place => place.DocumentId == document))),
            [.. report.Links.Where(link => link.From.DocumentId == document || link.To.DocumentId == document).Select(new LinkViews(report).Of)]);
    }
}

/// <summary>What two runs differ in.</summary>
/// <param name="Added">What only the later found.</param>
/// <param name="Settled">What it no longer finds.</param>
/// <param name="Changed">What it finds otherwise.</param>
public sealed record RunDifferenceView(IReadOnlyList<FindingView> Added, IReadOnlyList<FindingView> Settled, IReadOnlyList<ChangedFindingView> Changed)
{
    public static RunDifferenceView Of(ConsistencyReport earlier, ConsistencyReport later)
    {
        var (before, after) = (new FindingViews(earlier), new FindingViews(later));
        var difference = ConsistencyDifference.Between(earlier, later);
        return new RunDifferenceView(
            after.All(difference.Added),
            before.All(difference.Settled),
            [.. difference.Changed.Select(pair => new ChangedFindingView(before.Of(pair.Before), after.Of(pair.After)))]);
    }
}

/// <summary>A finding of two runs.</summary>
/// <param name="Before">As the earlier found it.</param>
/// <param name="After">As the later finds it.</param>
public sealed record ChangedFindingView(FindingView Before, FindingView After);
