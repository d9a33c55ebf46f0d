using ImppOffice.Api.Texts;
using ImppOffice.Planning;
using ImppOffice.Planning.Checks;
using ImppOffice.Planning.Templates;

namespace ImppOffice.Api.Reports;

/// <summary>The report a person reads in a terminal: what is open, section by section, in 80 columns.</summary>
public sealed class TextReport(ReportTexts texts)
{
    public string Write(ReportSet set)
    {
        var reports = set.Reports.Select(report => string.Concat(Lines(report, set).Select(line => line + "\n")));
        return string.Join("\n", reports);
    }

    private IEnumerable<string> Lines(CheckReport report, ReportSet set)
    {
        var phrases = new ReportPhrases(texts, report.Language);
        var ink = new Ink(set.Colour);
        return
        [
            .. Head(report, phrases, ink),
            .. ReportOutline.Of(report, set.Library.Find(report.Kind).OrThrow(), texts).SelectMany(group => Group(group, phrases, ink)),
            .. Foot(report, phrases, ink),
        ];
    }

    private IEnumerable<string> Head(CheckReport report, ReportPhrases phrases, Ink ink)
    {
        var (notMet, review) = (report.Summary.NotMet, report.Summary.NeedsReview);
        return
        [
            .. LineWrap.Lines(report.Document, 0).Select(ink.Bold),
            .. LineWrap.Lines(phrases.JudgedAs(report), 0),
            .. LineWrap.Lines(phrases.Reading(report.View) + ".", 0),
            .. report.Lenses.Count > 0 ? LineWrap.Lines(phrases.Say(texts.LensesOn, string.Join(", ", report.Lenses)), 0) : [],
            "",
            ink.For(report.Summary.Complete ? Outcome.Met : Outcome.NotMet, phrases.Verdict(report).ToUpperInvariant()),
            .. LineWrap.Lines(phrases.VerdictMeans(report), 2),
            .. phrases.Waivers(report) is { } waivers ? LineWrap.Lines(waivers, 2) : [],
            "  " + Count(texts.NotMet, notMet),
            "  " + Count(texts.NeedsReview, review),
            $"  {phrases.Labelled(texts.Met, report.Summary.Met)}   {phrases.Labelled(texts.NotApplicable, report.Summary.NotApplicable)}",
        ];

        string Count(LocalText label, SeverityCounts counts) =>
            $"{phrases.Labelled(label, counts.Total)} ({phrases.Name(Severity.Essential)} {counts.Essential}, {phrases.Name(Severity.Expected)} {counts.Expected}, {phrases.Name(Severity.Advisory)} {counts.Advisory})";
    }

    private IEnumerable<string> Group(FindingGroup group, ReportPhrases phrases, Ink ink) =>
    [
        "",
        .. LineWrap.Lines(group.Title, 0).Select(ink.Bold),
        .. group.Findings.SelectMany(finding => Finding(finding, phrases, ink)).SkipLast(1),
    ];

    private IEnumerable<string> Finding(Finding finding, ReportPhrases phrases, Ink ink)
    {
        var label = $"{phrases.Name(finding.Outcome).ToUpperInvariant()}, {phrases.Name(finding.Severity).ToLowerInvariant()}";
        var title = finding.Title is null ? finding.Requirement : $"{finding.Requirement} {finding.Title}";
        return
        [
            $"  {(finding.IsWaived ? phrases.Say(texts.WaivedLabel, label) : ink.For(finding.Outcome, label))}",
            .. LineWrap.Lines(title, 4).Select(ink.Bold),
            .. LineWrap.Lines(phrases.Claim(finding), 4),
            .. finding.Reason is null ? [] : LineWrap.Lines(phrases.Say(texts.Found, finding.Reason), 4),
            .. finding is { IsWaived: true, Waiver: { } waiver } ? LineWrap.Lines(waiver.Message, 4) : [],
            .. finding.Place is null ? [] : LineWrap.Lines(phrases.Say(texts.Where, phrases.Where(finding)), 4),
            .. LineWrap.Lines(phrases.Say(texts.Todo, finding.Hint), 4),
            .. LineWrap.Lines(phrases.Say(texts.Source, finding.Source), 4),
            "",
        ];
    }

    private IEnumerable<string> Foot(CheckReport report, ReportPhrases phrases, Ink ink) =>
    [
        .. report.Outcomes.Any(finding => finding.IsOpen) ? [] : new[] { "", phrases.Say(texts.NothingOpen) },
        .. report.WhatIf is null ? [] : new[] { "", ink.Bold(phrases.Say(texts.WhatIf, report.WhatIf.Changes)) },
        .. report.WhatIf is null ? [] : phrases.Settlings(report.WhatIf).SelectMany(line => LineWrap.Lines(line, 2)),
        .. report.NotAssessed.Count == 0 ? [] : new[] { "", ink.Bold(phrases.Say(texts.NotAssessed)) },
        .. report.NotAssessed.SelectMany(item => LineWrap.Lines(item.Reason, 2)),
    ];
}
