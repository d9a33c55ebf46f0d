using ImppOffice.Planning.Checks;
using ImppOffice.Planning.Consistency.Matching;
using ImppOffice.Planning.Templates;

namespace ImppOffice.Planning.Consistency.Runs;

/// <summary>Whether the documents of a mission agree. The same versions, decisions, day and earlier report give the same report.</summary>
public sealed record ConsistencyReport
{
    /// <summary>The mission's name.</summary>
    public required string Mission { get; init; }

    /// <summary>The day it was judged for.</summary>
    public required DateOnly AsOf { get; init; }

    /// <summary>The language of the report (BCP 47).</summary>
    public required string Language { get; init; }

    /// <summary>The version of relations.json.</summary>
    public required string Relations { get; init; }

    public required ConsistencySummary Summary { get; init; }

    /// <summary>The documents in the order of the process.</summary>
    public required IReadOnlyList<ReportedDocument> Documents { get; init; }

    /// <summary>The findings, in the order of relations.json, then of the documents; then the rules of the process.</summary>
    public required IReadOnlyList<ConsistencyFinding> Outcomes { get; init; }

    /// <summary>The items that are taken for the same, and those that a person said are not.</summary>
    public required IReadOnlyList<ItemLink> Links { get; init; }

    /// <summary>The links of which one side changed since somebody looked; each stands once for either document.</summary>
    public required IReadOnlyList<SuspectSide> Suspect { get; init; }

    public required CoverageMatrix Coverage { get; init; }

    /// <summary>How each item of the matrix runs through the documents.</summary>
    public required IReadOnlyList<ItemTrace> Traces { get; init; }

    public required IReadOnlyList<NotAssessed> NotAssessed { get; init; }
}

/// <summary>A document as it was judged.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Name">How it is called.</param>
/// <param name="Kind">Its kind.</param>
/// <param name="KindTitle">The title of its kind in the report's language.</param>
/// <param name="Version">Its version, or null.</param>
/// <param name="Date">The date it bears, or null.</param>
/// <param name="LogicalHash">The hash of what it says.</param>
public sealed record ReportedDocument(string Id, string Name, string Kind, string KindTitle, string? Version, DateOnly? Date, string LogicalHash);

/// <summary>The report in figures; what is settled by a decision counts there alone.</summary>
/// <param name="Met">How many outcomes hold.</param>
/// <param name="NotMet">How many do not, by severity.</param>
/// <param name="NeedsReview">How many a person must look at, by severity.</param>
/// <param name="NotApplicable">How many do not apply.</param>
/// <param name="Settled">How many differ on purpose.</param>
/// <param name="Links">How many links there are, without those rejected.</param>
/// <param name="Suspect">How many of them are suspect.</param>
public sealed record ConsistencySummary(int Met, SeverityCounts NotMet, SeverityCounts NeedsReview, int NotApplicable, int Settled, int Links, int Suspect)
{
    public static ConsistencySummary Of(IReadOnlyList<ConsistencyFinding> outcomes, IReadOnlyList<ItemLink> links)
    {
        SeverityCounts Count(Outcome outcome)
        {
            int Of(Severity severity) => outcomes.Count(finding => finding.Outcome == outcome && finding.Severity == severity && finding.SettledBy is null);
            return new SeverityCounts(Of(Severity.Essential), Of(Severity.Expected), Of(Severity.Advisory));
        }

        return new ConsistencySummary(
            outcomes.Count(finding => finding.Outcome == Outcome.Met),
            Count(Outcome.NotMet),
            Count(Outcome.NeedsReview),
            outcomes.Count(finding => finding.Outcome == Outcome.NotApplicable),
            outcomes.Count(finding => finding.SettledBy is not null),
            links.Count(link => link.Standing != LinkStanding.Rejected),
            links.Count(link => link.Standing == LinkStanding.Suspect));
    }
}

/// <summary>A place in a document of the mission.</summary>
/// <param name="DocumentId">The document's id.</param>
/// <param name="Document">Its name.</param>
/// <param name="Version">Its version, or null.</param>
/// <param name="Section">The titles of the sections, or null.</param>
/// <param name="Paragraph">The paragraph's number, or null.</param>
/// <param name="Tag">The content control's tag, or null.</param>
/// <param name="Snippet">The first words there, or null.</param>
/// <param name="Find">By what Word's search finds it, or null.</param>
public sealed record ReportedPlace(string DocumentId, string Document, string? Version, string? Section, int? Paragraph, string? Tag, string? Snippet, Find? Find);

/// <summary>The texts of two sides of a link, with what differs.</summary>
public sealed record LinkEnd
{
    public required string DocumentId { get; init; }

    public required string Document { get; init; }

    public string? Version { get; init; }

    /// <summary>What the item is known by in its document.</summary>
    public required string Key { get; init; }

    /// <summary>Its id, or null.</summary>
    public string? Item { get; init; }

    public required string Text { get; init; }

    /// <summary>Changes with the text and its parts.</summary>
    public required string Hash { get; init; }

    public required ReportedPlace Place { get; init; }
}

/// <summary>Two items that are taken for the same.</summary>
public sealed record ItemLink
{
    /// <summary>The same over reports as long as the items are known by the same.</summary>
    public required string Id { get; init; }

    /// <summary>The name of the fact.</summary>
    public required string Fact { get; init; }

    public required LinkEnd From { get; init; }

    public required LinkEnd To { get; init; }

    public required PairedBy By { get; init; }

    /// <summary>The likeness of the texts, from 0 to 1.</summary>
    public required double Score { get; init; }

    public required Wording Wording { get; init; }

    public required LinkStanding Standing { get; init; }

    /// <summary>The hashes of the two texts when the link was made or somebody last cleared it.</summary>
    public required LinkBaseline Baseline { get; init; }

    /// <summary>The note of whoever cleared it as it is now, or null.</summary>
    public string? Note { get; init; }
}

/// <summary>How the two texts of a link stood when somebody last answered for it.</summary>
public sealed record LinkBaseline(string From, string To);

/// <summary>How a link stands.</summary>
public enum LinkStanding
{
    Ok,

    /// <summary>A side changed since.</summary>
    Suspect,

    /// <summary>A person said that the two are not the same.</summary>
    Rejected,
}

/// <summary>A document with an item whose counterpart may no longer agree.</summary>
/// <param name="Link">The link's id.</param>
/// <param name="Place">The item's place in this document.</param>
/// <param name="Item">The item's id, or null.</param>
/// <param name="Text">What it says.</param>
/// <param name="Changed">Whether this side changed; else the other did.</param>
public sealed record SuspectSide(string Link, ReportedPlace Place, string? Item, string Text, bool Changed);
