using System.Globalization;
using ImppOffice.Planning.Missions;

namespace ImppOffice.Planning.Library;

/// <summary>The problems that keeping missions and documents has.</summary>
public static class LibraryProblems
{
    public static Problem ChangedMeanwhile { get; } = new(
        "changed-meanwhile", "Somebody changed it in the meantime.", "Read it again, then change it again.", ProblemFamily.Outdated);

    public static Problem NotCheckedOut { get; } = new(
        "not-checked-out", "Nobody has checked the document out.", "There is nothing to give back.", ProblemFamily.Conflict);

    public static Problem NotRemoved { get; } = new(
        "not-removed", "The document is not in the recycle bin.", "It is among the documents of its mission.", ProblemFamily.Conflict);

    public static Problem NothingToPublish { get; } = new(
        "nothing-to-publish", "The latest version is no draft.", "Upload a new draft first.", ProblemFamily.Conflict);

    public static Problem UnknownMission(MissionId mission) => Missing("unknown-mission", $"There is no mission {mission}.");

    public static Problem UnknownMember(string person) => Missing("unknown-member", $"{person} is no member of the mission.");

    public static Problem UnknownDocument(DocumentId document) => Missing("unknown-document", $"There is no document {document}.");

    public static Problem UnknownVersion(VersionNumber number) => Missing("unknown-version", $"The document has no version {number}.");

    public static Problem NoReport(VersionNumber number) => Missing("no-report", $"No check report is kept with version {number}.");

    public static Problem AcronymTaken(string acronym) => new(
        "acronym-taken", $"There is a mission {acronym} already.", "Give another acronym, or change that mission.", ProblemFamily.Conflict);

    public static Problem NameTaken(string name) => new(
        "name-taken", $"The mission has a document {name} already.", "Give another name, or upload a version of that document.", ProblemFamily.Conflict);

    public static Problem NotInForce(VersionNumber number) => new(
        "not-in-force", $"Version {number} is not in force.", "Only a published version that is in force can be withdrawn.", ProblemFamily.Conflict);

    public static Problem NewerVersion(DocumentVersion newer) => new(
        "newer-version",
        $"Version {newer.Number} is newer: {newer.Author} made it at {Moment(newer.At)}.",
        "Compare yours with it, then upload what follows from both.",
        ProblemFamily.Outdated)
    {
        Details = new Dictionary<string, object?>(StringComparer.Ordinal)
        {
            ["newerVersion"] = newer.Number.ToString(),
            ["author"] = newer.Author,
            ["at"] = newer.At,
            ["eTag"] = newer.ETag,
        },
    };

    public static Problem NoVersionYet { get; } = new(
        "no-version-yet", "The document has no version yet.", "Upload the first one without If-Match.", ProblemFamily.Outdated);

    public static Problem Locked(DocumentLock held) => new(
        "document-locked",
        held.Until is { } until ? $"{Name(held)} is working on the document, until {Moment(until)} at the latest." : $"{Name(held)} is working on the document.",
        "Wait until it is free, or ask for it to be given back.",
        ProblemFamily.Locked)
    {
        Details = new Dictionary<string, object?>(StringComparer.Ordinal) { ["lockedBy"] = held.By, ["lockedUntil"] = held.Until },
    };

    private static Problem Missing(string code, string title) => new(code, title, "Check the address; it may have been removed.", ProblemFamily.NotFound);

    private static string Name(DocumentLock held) => held.By.Length == 0 ? "Somebody" : held.By;

    private static string Moment(DateTimeOffset at) => at.ToUniversalTime().ToString("yyyy-MM-dd HH:mm 'UTC'", CultureInfo.InvariantCulture);
}
