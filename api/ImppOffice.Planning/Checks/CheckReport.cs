using System.Text.Json.Serialization;
using ImppOffice.Planning.Documents;
using ImppOffice.Planning.Templates;

namespace ImppOffice.Planning.Checks;

/// <summary>What a document lacks against its template. The same bytes, options and, where it has waivers, day give the same report.</summary>
public sealed record CheckReport
{
    /// <summary>The file's name without its folder.</summary>
    public required string Document { get; init; }

    /// <summary>The kind it was judged as.</summary>
    public required string Kind { get; init; }

    /// <summary>The kind's title in the report's language.</summary>
    public required string KindTitle { get; init; }

    /// <summary>How the kind was told.</summary>
    public required KindDetection Detection { get; init; }

    public required string TemplateVersion { get; init; }

    public required View View { get; init; }

    /// <summary>The language of the report (BCP 47).</summary>
    public required string Language { get; init; }

    /// <summary>The lenses that were on.</summary>
    public required IReadOnlyList<string> Lenses { get; init; }

    /// <summary>The day for which waivers were judged; null where the document has none.</summary>
    public DateOnly? AsOf { get; init; }

    public required ReportSummary Summary { get; init; }

    /// <summary>One finding for every requirement, in the template's order, then the document's, then the lenses'.</summary>
    public required IReadOnlyList<Finding> Outcomes { get; init; }

    /// <summary>What settling the open tracked changes would do; null where there are none.</summary>
    public WhatIf? WhatIf { get; init; }

    /// <summary>What was not assessed.</summary>
    public required IReadOnlyList<NotAssessed> NotAssessed { get; init; }
}

/// <summary>How the kind of a document was told.</summary>
/// <param name="Kind">The kind.</param>
/// <param name="Confidence">How sure it is.</param>
/// <param name="Because">What it rests on, in the report's language.</param>
public sealed record KindDetection(string Kind, Confidence Confidence, string Because);

/// <summary>How sure the kind of a document is.</summary>
public enum Confidence
{
    /// <summary>Somebody named it.</summary>
    Given,

    /// <summary>The document says so of itself, or its controls do.</summary>
    Certain,

    /// <summary>Its title or most of its headings say so.</summary>
    Likely,

    /// <summary>Something speaks for it; somebody should look.</summary>
    Guess,
}

/// <summary>The report in figures.</summary>
/// <param name="Complete">True where no essential requirement is NotMet or NeedsReview, but for those that are waived.</param>
/// <param name="Met">How many hold.</param>
/// <param name="NotMet">How many do not and are not waived, by severity.</param>
/// <param name="NeedsReview">How many a person must look at and are not waived, by severity.</param>
/// <param name="NotApplicable">How many do not apply.</param>
/// <param name="Waived">How many are NotMet or NeedsReview and waived.</param>
/// <param name="ExpiredWaivers">How many of those that count were waived until a day that is past.</param>
public sealed record ReportSummary(bool Complete, int Met, SeverityCounts NotMet, SeverityCounts NeedsReview, int NotApplicable, int Waived, int ExpiredWaivers);

/// <summary>Counts by severity.</summary>
public sealed record SeverityCounts(int Essential, int Expected, int Advisory)
{
    [JsonIgnore]
    public int Total => Essential + Expected + Advisory;
}

/// <summary>The outcome of one requirement.</summary>
public sealed record Finding
{
    /// <summary>The requirement's id.</summary>
    public required string Requirement { get; init; }

    /// <summary>The element's id; null for requirements of the document as a whole and of lenses.</summary>
    public string? Element { get; init; }

    /// <summary>The element's title, or the lens's; null for the document as a whole.</summary>
    public string? Title { get; init; }

    /// <summary>The id of the template's section; null for the document as a whole and for lenses.</summary>
    public string? Section { get; init; }

    /// <summary>The lens's id, where it comes from one.</summary>
    public string? Lens { get; init; }

    public required Outcome Outcome { get; init; }

    public required Severity Severity { get; init; }

    /// <summary>What the requirement asks.</summary>
    public required string Message { get; init; }

    /// <summary>What was found, in particular; null where there is nothing to add.</summary>
    public string? Reason { get; init; }

    /// <summary>What to do about it.</summary>
    public required string Hint { get; init; }

    /// <summary>Where the demand comes from.</summary>
    public required string Source { get; init; }

    /// <summary>Where to go in the document; null where there is no place.</summary>
    public Place? Place { get; init; }

    /// <summary>Every place, where there is more than one; else null.</summary>
    public IReadOnlyList<Place>? Places { get; init; }

    /// <summary>The waiver that the document carries for the requirement, whatever the outcome; null where there is none.</summary>
    public FindingWaiver? Waiver { get; init; }

    /// <summary>True where it asks for something: not met, or a person must look.</summary>
    [JsonIgnore]
    public bool IsOpen => Outcome is Outcome.NotMet or Outcome.NeedsReview;

    /// <summary>True where it asks for something and a waiver holds: it is shown, and stands in nobody's way.</summary>
    [JsonIgnore]
    public bool IsWaived => IsOpen && Waiver?.Standing == WaiverStanding.Active;
}

/// <summary>What settling the open tracked changes would do to the elements.</summary>
/// <param name="Changes">How many changes are open.</param>
/// <param name="Accepting">What accepting all of them does, seen from the document without them.</param>
/// <param name="Rejecting">What rejecting all of them does, seen from the document with them.</param>
public sealed record WhatIf(int Changes, Settling Accepting, Settling Rejecting);

/// <summary>What one way of settling does.</summary>
/// <param name="Removes">Ids of elements that are filled before and not after.</param>
/// <param name="Adds">Ids of elements that are filled after and not before.</param>
public sealed record Settling(IReadOnlyList<string> Removes, IReadOnlyList<string> Adds);

/// <summary>Something that was not assessed, never silently passed.</summary>
/// <param name="What">A stable name in kebab case, as in <see cref="Unread"/>.</param>
/// <param name="Count">How many.</param>
/// <param name="Reason">What that means, in the report's language.</param>
/// <param name="Place">The first place, or null.</param>
public sealed record NotAssessed(string What, int Count, string Reason, Place? Place);
