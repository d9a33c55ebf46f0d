using ImppOffice.Planning.Checks;
using ImppOffice.Planning.Consistency.Matching;

namespace ImppOffice.Planning.Consistency.Relations;

/// <summary>What judging one scope found; without language, so that it can be kept.</summary>
public sealed record RelationJudgement
{
    public static RelationJudgement Nothing { get; } = new();

    public IReadOnlyList<RelationOutcome> Outcomes { get; init; } = [];

    /// <summary>The items that were taken for the same.</summary>
    public IReadOnlyList<JudgedLink> Links { get; init; } = [];

    /// <summary>The items that should be in the other document and are not.</summary>
    public IReadOnlyList<AbsentItem> Absent { get; init; } = [];
}

/// <summary>An outcome of a relation.</summary>
/// <param name="Outcome">Whether it holds.</param>
/// <param name="Reason">What was found, a text of relations.json; a value <c>kind:...</c> stands for the title of a kind.</param>
public sealed record RelationOutcome(Outcome Outcome, Reason Reason)
{
    /// <summary>The items it is about, as a person knows them.</summary>
    public IReadOnlyList<string> Items { get; init; } = [];

    /// <summary>Where, what must agree last.</summary>
    public IReadOnlyList<Spot> Spots { get; init; } = [];

    /// <summary>The two texts with what differs marked; null where there are no two.</summary>
    public Difference? Difference { get; init; }

    /// <summary>What tells it from other outcomes of the relation between the same documents; the same as long as the items are.</summary>
    public string About { get; init; } = "";

    /// <summary>The hashes of the texts it rests on.</summary>
    public IReadOnlyList<string> Texts { get; init; } = [];
}

/// <summary>A place in one of the mission's documents.</summary>
/// <param name="Document">The document's id.</param>
/// <param name="Place">Where in it; null for the document as a whole.</param>
public sealed record Spot(string Document, Place? Place);

/// <summary>Two items taken for the same, or a person's word that they are not.</summary>
/// <param name="Fact">The name of the fact.</param>
/// <param name="From">The item that must be agreed with.</param>
/// <param name="To">The item that must agree.</param>
/// <param name="By">What says so.</param>
/// <param name="Score">The likeness of the texts, from 0 to 1.</param>
/// <param name="Wording">How the texts, and the parts compared, stand to one another.</param>
public sealed record JudgedLink(string Fact, LinkedItem From, LinkedItem To, PairedBy By, double Score, Wording Wording);

/// <summary>An item at one end of a link.</summary>
/// <param name="Document">The document's id.</param>
/// <param name="Key">What it is known by there.</param>
/// <param name="Item">Its id, or null.</param>
/// <param name="Text">What it says, as written.</param>
/// <param name="Hash">Changes with its text and its parts.</param>
/// <param name="Place">Where it stands.</param>
public sealed record LinkedItem(string Document, string Key, string? Item, string Text, string Hash, Place Place);

/// <summary>An item that should be in a document and is not.</summary>
/// <param name="Fact">The name of the fact.</param>
/// <param name="From">The item.</param>
/// <param name="Document">The id of the document it is missing from.</param>
/// <param name="Sure">Whether it plainly is.</param>
public sealed record AbsentItem(string Fact, LinkedItem From, string Document, bool Sure);
