using ImppOffice.Api.Reports;
using ImppOffice.Planning;
using ImppOffice.Planning.Checks;
using ImppOffice.Planning.Checks.Elements;
using ImppOffice.Planning.Documents;
using ImppOffice.Planning.Templates;

namespace ImppOffice.Tests.Reports;

/// <summary>Reports made by hand, with text that would do harm where it is not encoded.</summary>
internal static class SampleReports
{
    public const string Section = "Strategic objectives";

    private static readonly Source Source = new("UPD-2b", "IMPP guidelines, Annex B");

    public static TemplateLibrary Library { get; } = new([Template()], [Demand("DOC-1", Severity.Advisory)], [Lens()]);

    public static CheckReport Report(string document = "Directive <draft> & co.docx", string language = "en", params IReadOnlyList<Finding> findings) => new()
    {
        Document = document,
        Kind = "usg-planning-directive",
        KindTitle = "USG Planning Directive",
        Detection = new KindDetection("usg-planning-directive", Confidence.Likely, "Its title names it."),
        TemplateVersion = "1.0",
        View = View.Accepted,
        Language = language,
        Lenses = ["L-POC"],
        Summary = new ReportSummary(false, 12, new SeverityCounts(1, 0, 0), new SeverityCounts(0, 1, 1), 2, 0, 0),
        Outcomes = findings.Count > 0 ? findings : [NotMet(), Advisory(), LensFinding(), Met()],
        WhatIf = new WhatIf(14, new Settling(["UPD-2b", "UPD-7"], []), new Settling([], [])),
        NotAssessed = [new NotAssessed("picture", 2, "Text in pictures is not read.", null)],
    };

    /// <summary>A report with nothing left to do.</summary>
    public static CheckReport Complete() => Report(findings: Met()) with
    {
        Summary = new ReportSummary(true, 1, new SeverityCounts(0, 0, 0), new SeverityCounts(0, 0, 0), 0, 0, 0),
        Lenses = [],
        WhatIf = null,
        NotAssessed = [],
    };

    /// <summary>A report in which one finding is waived and the waiver of another has ended.</summary>
    public static CheckReport Waived(string language = "en") => Report(language: language, findings: [Ended(), Held(), Met()]) with
    {
        AsOf = new DateOnly(2026, 11, 20),
        Summary = new ReportSummary(true, 1, new SeverityCounts(0, 0, 0), new SeverityCounts(0, 0, 1), 0, 1, 1),
        Lenses = [],
        WhatIf = null,
        NotAssessed = [],
    };

    public static ReportSet Set(params IReadOnlyList<CheckReport> reports) => new()
    {
        Documents = [.. reports.Select(report => new CheckedDocument(report.Document, report))],
        Library = Library,
        Language = reports[0].Language,
        Several = reports.Count > 1,
    };

    public static Finding NotMet() => new()
    {
        Requirement = "UPD-2b",
        Element = "UPD-2b",
        Title = "Definition of success",
        Section = "strategic-objectives",
        Outcome = Outcome.NotMet,
        Severity = Severity.Essential,
        Message = "What constitutes success is not defined.",
        Reason = "Its control still shows the guidance: <script>alert(1)</script>",
        Hint = "State what must be true for the mission to count as a success, in terms that can be judged.",
        Source = Source.ToString(),
        Place = new Place($"{Section} › Success", 48, "impp:UPD-2b", "الأهداف & <b>"),
    };

    private static Finding Held() => NotMet() with
    {
        Reason = null,
        Waiver = new FindingWaiver("<b>Not yet agreed.", "Desk officer", new DateOnly(2026, 12, 31), WaiverStanding.Active, "Waived until 2026-12-31 by Desk officer: <b>Not yet agreed."),
    };

    private static Finding Ended() => Advisory() with
    {
        Section = "strategic-objectives",
        Reason = "The waiver given by Desk officer ended on 2026-11-19: None.",
        Waiver = new FindingWaiver("None.", "Desk officer", new DateOnly(2026, 11, 19), WaiverStanding.Expired, "The waiver given by Desk officer ended on 2026-11-19: None."),
    };

    private static Finding Advisory() => NotMet() with
    {
        Requirement = "DOC-1",
        Element = null,
        Title = null,
        Section = null,
        Outcome = Outcome.NeedsReview,
        Severity = Severity.Advisory,
        Reason = null,
        Places = [new Place(null, 1, null, null), new Place(Section, 50, null, "TBD")],
        Place = new Place(null, 1, null, null),
    };

    private static Finding LensFinding() => NotMet() with
    {
        Requirement = "L-POC.threats",
        Element = null,
        Title = "Protection of civilians",
        Section = null,
        Lens = "L-POC",
        Outcome = Outcome.NeedsReview,
        Severity = Severity.Expected,
        Place = null,
    };

    private static Finding Met() => NotMet() with { Requirement = "UPD-2c", Outcome = Outcome.Met, Reason = null };

    private static Template Template() => new()
    {
        Kind = "usg-planning-directive",
        Version = "1.0",
        Title = Text("USG Planning Directive", "Directive de planification"),
        Purpose = Text("Directs planning.", "Oriente la planification."),
        Levels = ["1.2"],
        PreparedBy = Text("IMTF", "IMTF"),
        Sections =
        [
            new TemplateSection
            {
                Id = "strategic-objectives",
                Title = Text(Section, "Objectifs stratégiques"),
                Elements = [Asked("UPD-2b"), Asked("UPD-2c")],
            },
        ],
    };

    private static Element Asked(string id) => new()
    {
        Id = id,
        Title = Text(id, id),
        Guidance = Text("Write.", "Écrivez."),
        Requirements = [Demand(id, Severity.Essential)],
    };

    private static Lens Lens() => new()
    {
        Id = "L-POC",
        Title = Text("Protection of civilians", "Protection des civils"),
        Purpose = Text("Asks for it.", "La demande."),
        Requirements = [Demand("L-POC.threats", Severity.Expected)],
    };

    private static Requirement Demand(string id, Severity severity) => new()
    {
        Id = id,
        Check = new Filled(),
        Severity = severity,
        Message = Text($"{id} is missing.", $"{id} manque."),
        Hint = Text("Write it.", "Écrivez-le."),
        Source = Source,
    };

    private static LocalText Text(string english, string french) => new() { ["en"] = english, ["fr"] = french };
}
