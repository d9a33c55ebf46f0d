using ImppOffice.Planning.Checks;
using ImppOffice.Planning.Documents;
using ImppOffice.Tests.Scenarios;

namespace ImppOffice.Tests.Checks;

/// <summary>A directive whose author waived requirements, judged on the 20th of November 2026.</summary>
public sealed class WaiverTests
{
    private const string Open = "UPD-2b";
    private const string Held = "UPD-2a";

    private const string Directive = """
        {title: USG Planning Directive}
        # Strategic objectives
        ## Strategic end-state
        Tavara is governed by an elected Government that all three regions accept.
        ## Definition of success
        """;

    [Fact]
    public void An_active_waiver_leaves_the_outcome_and_takes_it_out_of_the_count()
    {
        var (without, with) = (Judge(), Judge(Waiver(Open, 0)));
        var finding = Of(with, Open);

        Assert.Equal(Outcome.NotMet, finding.Outcome);
        Assert.Equal((WaiverStanding.Active, "Not yet agreed.", "Desk officer"), (finding.Waiver!.Standing, finding.Waiver.Reason, finding.Waiver.By));
        Assert.Equal("Waived until 2026-11-20 by Desk officer: Not yet agreed.", finding.Waiver.Message);
        Assert.Equal((1, 0), (with.Summary.Waived, with.Summary.ExpiredWaivers));
        Assert.Equal(without.Summary.NotMet.Essential - 1, with.Summary.NotMet.Essential);
        Assert.Equal(Of(without, Open).Reason, finding.Reason);
    }

    [Fact]
    public void The_day_after_its_last_day_it_counts_again_and_says_when_it_ended()
    {
        var (without, with) = (Judge(), Judge(Waiver(Open, -1)));

        Assert.Equal(WaiverStanding.Expired, Of(with, Open).Waiver!.Standing);
        Assert.EndsWith("The waiver given by Desk officer ended on 2026-11-19: Not yet agreed.", Of(with, Open).Reason, StringComparison.Ordinal);
        Assert.Equal((0, 1), (with.Summary.Waived, with.Summary.ExpiredWaivers));
        Assert.Equal(without.Summary.NotMet, with.Summary.NotMet);
    }

    [Theory]
    [InlineData(0, WaiverStanding.Active)]
    [InlineData(-1, WaiverStanding.Expired)]
    public void A_waiver_of_what_is_met_is_told_and_changes_nothing(int days, WaiverStanding standing)
    {
        var (without, with) = (Judge(), Judge(Waiver(Held, days)));

        Assert.Equal(Outcome.Met, Of(with, Held).Outcome);
        Assert.Equal(standing, Of(with, Held).Waiver!.Standing);
        Assert.Equal(Of(without, Held).Reason, Of(with, Held).Reason);
        Assert.Equal(without.Summary, with.Summary);
    }

    [Fact]
    public void Waivers_of_everything_essential_make_a_document_complete()
    {
        var open = Judge().Outcomes.Where(finding => finding.IsOpen).Select(finding => finding.Requirement).ToList();
        var report = Judge([.. open.Select(requirement => Waiver(requirement, 0))]);

        Assert.True(report.Summary.Complete);
        Assert.Equal(open.Count, report.Summary.Waived);
        Assert.Equal(0, report.Summary.NotMet.Total + report.Summary.NeedsReview.Total);
    }

    [Fact]
    public void A_requirement_that_nobody_knows_is_named_among_what_was_not_assessed()
    {
        var report = Judge(Waiver("UPD-99", 0), Waiver("{0}", 0));

        Assert.Equal("Waivers for requirements that the template does not have; they waive nothing: UPD-99, {0}.", Assert.Single(report.NotAssessed, item => item.What == "waivers-unknown").Reason);
        Assert.Equal(Judge().Summary, report.Summary);
    }

    [Theory]
    [InlineData("")]
    [InlineData(" \n ")]
    public void A_waiver_without_a_reason_waives_nothing(string reason)
    {
        var report = Judge(Waiver(Open, 0) with { Reason = reason });

        Assert.Null(Of(report, Open).Waiver);
        Assert.Equal(Judge().Summary, report.Summary);
        Assert.Single(report.NotAssessed, item => item.What == "waivers-without-reason");
    }

    [Fact]
    public void Of_several_the_one_that_holds_longest_counts()
    {
        var report = Judge(Waiver(Open, -9), Waiver(Open, 5) with { Reason = "Agreed again." }, Waiver(Open, 9) with { Reason = "" }, Waiver(Open, -1));

        Assert.Equal("Agreed again.", Of(report, Open).Waiver!.Reason);
        Assert.Equal(1, report.Summary.Waived);
    }

    [Fact]
    public void A_requirement_of_a_lens_can_be_waived_and_is_known_while_the_lens_is_off()
    {
        var on = Judge(["L-POC"], "en", Waiver("L-POC.threat", 0));

        Assert.True(Of(on, "L-POC.threat").IsWaived);
        Assert.Empty(Judge(Waiver("L-POC.threat", 0)).NotAssessed);
    }

    [Fact]
    public void Waivers_are_told_in_the_language_of_the_report()
    {
        var report = Judge([], "fr", Waiver(Open, 0) with { By = "" });

        Assert.Equal("Dérogation jusqu’au 2026-11-20, accordée par une personne qui n’est pas nommée : Not yet agreed.", Of(report, Open).Waiver!.Message);
    }

    [Fact]
    public void A_waiver_to_the_end_of_time_and_a_reason_as_long_as_a_book_do_no_harm()
    {
        var waiver = Of(Judge(new Waiver(Open, new string('x', 900_000), new string('y', 900_000), DateOnly.MaxValue)), Open).Waiver!;

        Assert.Equal((WaiverStanding.Active, 500, 120), (waiver.Standing, waiver.Reason.Length, waiver.By.Length));
    }

    [Fact]
    public void The_day_is_told_only_where_there_are_waivers()
    {
        Assert.Null(Judge().AsOf);
        Assert.Equal(Judging.Today, Judge(Waiver("UPD-99", -1)).AsOf);
    }

    private static Waiver Waiver(string requirement, int days) => new(requirement, "Not yet agreed.", "Desk officer", Judging.Today.AddDays(days));

    private static Finding Of(CheckReport report, string requirement) => report.Outcomes.Single(finding => finding.Requirement == requirement);

    private static CheckReport Judge(params IReadOnlyList<Waiver> waivers) => Judge([], "en", waivers);

    private static CheckReport Judge(IReadOnlyList<string> lenses, string language, params IReadOnlyList<Waiver> waivers)
    {
        var knowledge = TestKnowledge.Shipped;
        var template = knowledge.Library.Find("usg-planning-directive").OrThrow();
        return new CompletenessJudge(knowledge).Judge(new CheckRequest
        {
            Template = template,
            Detection = new KindDetector(knowledge).Given(template, language),
            Document = Judging.Read(ScenarioDocument.ToDocx(Directive), "directive.docx") with { Identity = new DocumentIdentity { Waivers = waivers } },
            AsOf = Judging.Today,
            Lenses = [.. lenses.Select(lens => knowledge.Library.FindLens(lens).OrThrow())],
            Language = language,
        });
    }
}
