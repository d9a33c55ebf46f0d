using System.Text.Json;
using System.Text.Json.Serialization;
using ImppOffice.Planning;

namespace ImppOffice.Api.Texts;

/// <summary>The words of the reports (Texts/report.json), each in every language of <see cref="Languages"/>.</summary>
public sealed record ReportTexts
{
    private static readonly JsonSerializerOptions Strict = new(JsonSerializerDefaults.Web)
    {
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    };

    /// <summary>The texts that ship inside the program.</summary>
    public static ReportTexts Shipped { get; } = ReadShipped();

    public required LocalText ReportTitle { get; init; }

    public required LocalText Complete { get; init; }

    public required LocalText CompleteMeans { get; init; }

    public required LocalText CompleteButWaivedMeans { get; init; }

    public required LocalText Incomplete { get; init; }

    public required LocalText IncompleteMeans { get; init; }

    /// <summary>Blanks: the kind's title, the template's version, how the kind was told.</summary>
    public required LocalText JudgedAs { get; init; }

    public required LocalText ViewAccepted { get; init; }

    public required LocalText ViewRejected { get; init; }

    public required LocalText ViewOriginal { get; init; }

    public required LocalText LensesOn { get; init; }

    /// <summary>Blanks: a label and what it labels.</summary>
    public required LocalText Labelled { get; init; }

    public required LocalText Figures { get; init; }

    public required LocalText Outcome { get; init; }

    public required LocalText Total { get; init; }

    public required LocalText Met { get; init; }

    public required LocalText NotMet { get; init; }

    public required LocalText NeedsReview { get; init; }

    public required LocalText NotApplicable { get; init; }

    public required LocalText Waived { get; init; }

    /// <summary>Blank: the outcome and the severity.</summary>
    public required LocalText WaivedLabel { get; init; }

    /// <summary>Blanks: the day, how many hold, how many have ended.</summary>
    public required LocalText Waivers { get; init; }

    public required LocalText Essential { get; init; }

    public required LocalText Expected { get; init; }

    public required LocalText Advisory { get; init; }

    public required LocalText Requirement { get; init; }

    public required LocalText What { get; init; }

    public required LocalText WholeDocument { get; init; }

    public required LocalText Lenses { get; init; }

    public required LocalText Perhaps { get; init; }

    public required LocalText Found { get; init; }

    public required LocalText Todo { get; init; }

    public required LocalText Where { get; init; }

    public required LocalText Source { get; init; }

    public required LocalText Paragraph { get; init; }

    public required LocalText BeforeFirstHeading { get; init; }

    public required LocalText MorePlaces { get; init; }

    public required LocalText NothingOpen { get; init; }

    public required LocalText WhatIf { get; init; }

    public required LocalText Accepting { get; init; }

    public required LocalText Rejecting { get; init; }

    public required LocalText Removes { get; init; }

    public required LocalText Adds { get; init; }

    public required LocalText ChangesNothing { get; init; }

    public required LocalText NotAssessed { get; init; }

    public required LocalText NotRead { get; init; }

    private static ReportTexts ReadShipped()
    {
        using var stream = typeof(ReportTexts).Assembly.GetManifestResourceStream("report-texts.json")!;
        return JsonSerializer.Deserialize<ReportTexts>(stream, Strict)!;
    }
}
