namespace ImppOffice.Planning.Consistency.Runs;

/// <summary>Which document carries which item.</summary>
/// <param name="Documents">The ids of the documents, in the order of the process: the columns.</param>
/// <param name="Rows">The items, by where they are first stated.</param>
public sealed record CoverageMatrix(IReadOnlyList<string> Documents, IReadOnlyList<CoverageRow> Rows);

/// <summary>An item and the documents.</summary>
/// <param name="Id">Names the row in this report.</param>
/// <param name="Fact">The name of the fact.</param>
/// <param name="Item">The item's id where it is first stated, or null.</param>
/// <param name="Text">What it says there.</param>
/// <param name="Cells">A cell for each document, in the order of the columns.</param>
public sealed record CoverageRow(string Id, string Fact, string? Item, string Text, IReadOnlyList<CoverageCell> Cells);

/// <summary>An item in a document.</summary>
/// <param name="Standing">How it stands there.</param>
/// <param name="Letter">The letter that stands for it, so that nobody needs colours.</param>
/// <param name="Link">The id of the link to the item above it, or null.</param>
public sealed record CoverageCell(CoverageStanding Standing, string Letter, string? Link)
{
    // Most cells of a large mission are empty, and one stands for them all.
    private static readonly CoverageCell Empty = new(CoverageStanding.NotExpected, LetterOf(CoverageStanding.NotExpected), null);

    public static CoverageCell Of(CoverageStanding standing, string? link) =>
        standing == CoverageStanding.NotExpected && link is null ? Empty : new(standing, LetterOf(standing), link);

    /// <summary>The letter of a standing.</summary>
    public static string LetterOf(CoverageStanding standing) => standing switch
    {
        CoverageStanding.Stated => "S",
        CoverageStanding.Identical => "I",
        CoverageStanding.Reworded => "R",
        CoverageStanding.Contradicts => "X",
        CoverageStanding.Missing => "M",
        _ => "–",
    };
}

/// <summary>How an item stands in a document.</summary>
public enum CoverageStanding
{
    /// <summary>It is stated, and nothing above calls for it.</summary>
    Stated,
    Identical,
    Reworded,

    /// <summary>A figure or date differs.</summary>
    Contradicts,

    /// <summary>It should be there.</summary>
    Missing,

    /// <summary>It is not there and need not be.</summary>
    NotExpected,
}

/// <summary>How one item runs through the documents.</summary>
/// <param name="Row">The id of its row in the matrix.</param>
/// <param name="Source">What it goes back to, as the first document says: "resolution 2899 (2026), paragraph 3"; null where it does not say.</param>
/// <param name="Steps">The documents that state it, in the order of the process.</param>
public sealed record ItemTrace(string Row, string? Source, IReadOnlyList<TraceStep> Steps);

/// <summary>An item in one of the documents it runs through.</summary>
/// <param name="Item">Its id there, or null.</param>
/// <param name="Text">What it says there.</param>
/// <param name="Standing">How it stands to the item above it.</param>
/// <param name="Place">Where.</param>
public sealed record TraceStep(string? Item, string Text, CoverageStanding Standing, ReportedPlace Place);
