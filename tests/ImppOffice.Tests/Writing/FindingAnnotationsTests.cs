using ImppOffice.Planning.Checks;
using ImppOffice.Planning.Documents;
using ImppOffice.Planning.Templates;
using ImppOffice.Word.Writing;

namespace ImppOffice.Tests.Writing;

public sealed class FindingAnnotationsTests
{
    [Fact]
    public void Only_findings_that_are_open_become_remarks_at_their_place()
    {
        var annotations = FindingAnnotations.Of(Report(
            Finding("UPD-1", Outcome.Met),
            Finding("UPD-2", Outcome.NotMet) with { Place = new Place("Objectives", 7, null, null) },
            Finding("UPD-3", Outcome.NotApplicable),
            Finding("UPD-4", Outcome.NeedsReview)));

        Assert.Equal([7, 0], annotations.Select(annotation => annotation.Paragraph));
    }

    [Fact]
    public void A_remark_says_what_is_wrong_what_was_found_what_to_do_and_why()
    {
        var finding = Finding("UPD-2", Outcome.NotMet) with { Title = "End-state", Reason = "The control is empty." };

        Assert.Equal("End-state: It is missing.\nThe control is empty.\nAdd it.\nUPD-2 (IMPP guidelines)", Text(finding));
    }

    [Fact]
    public void A_remark_on_something_uncertain_does_not_say_that_it_is_wrong()
    {
        var finding = Finding("UPD-2.date", Outcome.NeedsReview) with { Reason = "A date may be meant." };

        Assert.Equal("A date may be meant.\nAdd it.\nUPD-2.date: UPD-2 (IMPP guidelines)", Text(finding));
    }

    private static string Text(Finding finding) => FindingAnnotations.Of(Report(finding)).Single().Text;

    private static Finding Finding(string requirement, Outcome outcome) => new()
    {
        Requirement = requirement,
        Outcome = outcome,
        Severity = Severity.Essential,
        Message = "It is missing.",
        Hint = "Add it.",
        Source = "UPD-2 (IMPP guidelines)",
    };

    private static CheckReport Report(params Finding[] findings) => new()
    {
        Document = "a.docx",
        Kind = SampleTemplate.Kind,
        KindTitle = "Sample Directive",
        Detection = new KindDetection(SampleTemplate.Kind, Confidence.Given, "given"),
        TemplateVersion = "1.0",
        View = View.Accepted,
        Language = "en",
        Lenses = [],
        Summary = new ReportSummary(Complete: false, 0, new SeverityCounts(1, 0, 0), new SeverityCounts(0, 0, 0), 0, 0, 0),
        Outcomes = findings,
        NotAssessed = [],
    };
}
