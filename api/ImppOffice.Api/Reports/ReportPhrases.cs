using System.Globalization;
using ImppOffice.Api.Texts;
using ImppOffice.Planning;
using ImppOffice.Planning.Checks;
using ImppOffice.Planning.Documents;
using ImppOffice.Planning.Templates;

namespace ImppOffice.Api.Reports;

/// <summary>What the text and the HTML report say, in one language.</summary>
public sealed class ReportPhrases(ReportTexts texts, string language)
{
    public string Say(LocalText text, params object?[] blanks) =>
        blanks.Length == 0 ? text.In(language) : string.Format(CultureInfo.InvariantCulture, text.In(language), blanks);

    public string Labelled(LocalText label, object value) => Say(texts.Labelled, Say(label), value);

    public string Verdict(CheckReport report) => Say(report.Summary.Complete ? texts.Complete : texts.Incomplete);

    public string VerdictMeans(CheckReport report) => Say(report.Summary switch
    {
        { Complete: false } => texts.IncompleteMeans,
        { Waived: > 0 } => texts.CompleteButWaivedMeans,
        _ => texts.CompleteMeans,
    });

    /// <summary>How many waivers hold and how many have ended on the day of the report; null where the document has none.</summary>
    public string? Waivers(CheckReport report) => report.AsOf is { } day
        ? Say(texts.Waivers, day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), report.Summary.Waived, report.Summary.ExpiredWaivers)
        : null;

    /// <summary>The outcome and the severity; of what is waived, that it is.</summary>
    public string Label(Finding finding)
    {
        var label = $"{Name(finding.Outcome)}, {Name(finding.Severity).ToLowerInvariant()}";
        return finding.IsWaived ? Say(texts.WaivedLabel, label) : label;
    }

    public string JudgedAs(CheckReport report) =>
        Say(texts.JudgedAs, report.KindTitle, report.TemplateVersion, report.Detection.Because);

    public string Reading(View view) => Say(view switch
    {
        View.Accepted => texts.ViewAccepted,
        View.Rejected => texts.ViewRejected,
        _ => texts.ViewOriginal,
    });

    public string Name(Outcome outcome) => Say(outcome switch
    {
        Outcome.Met => texts.Met,
        Outcome.NotMet => texts.NotMet,
        Outcome.NeedsReview => texts.NeedsReview,
        _ => texts.NotApplicable,
    });

    public string Name(Severity severity) => Say(severity switch
    {
        Severity.Essential => texts.Essential,
        Severity.Expected => texts.Expected,
        _ => texts.Advisory,
    });

    /// <summary>What is wrong, as a fact where it is certain and as a possibility where a person must look.</summary>
    public string Claim(Finding finding) => finding.Outcome is Outcome.NeedsReview ? Say(texts.Perhaps, finding.Message) : finding.Message;

    /// <summary>The section, paragraph and first words of a place; how many there are in all where there are more.</summary>
    public string Where(Finding finding)
    {
        var place = Where(finding.Place!);
        return finding.Places is { Count: > 1 } all ? $"{place} ({Say(texts.MorePlaces, all.Count)})" : place;
    }

    public string Where(Place place)
    {
        IEnumerable<string?> parts =
        [
            place.Section ?? Say(texts.BeforeFirstHeading),
            place.Paragraph is { } number ? Say(texts.Paragraph, number) : null,
            place.Snippet is { Length: > 0 } snippet ? $"“{snippet}”" : null,
        ];
        return string.Join(", ", parts.OfType<string>());
    }

    /// <summary>One sentence for each way of settling the open changes.</summary>
    public IEnumerable<string> Settlings(WhatIf whatIf) =>
    [
        Labelled(texts.Accepting, Effect(whatIf.Accepting)),
        Labelled(texts.Rejecting, Effect(whatIf.Rejecting)),
    ];

    private string Effect(Settling settling)
    {
        IEnumerable<string?> parts =
        [
            settling.Removes.Count > 0 ? Say(texts.Removes, string.Join(", ", settling.Removes)) : null,
            settling.Adds.Count > 0 ? Say(texts.Adds, string.Join(", ", settling.Adds)) : null,
        ];
        var effect = string.Join("; ", parts.OfType<string>());
        return effect.Length > 0 ? effect : Say(texts.ChangesNothing);
    }
}
