using ImppOffice.Planning.Documents;
using ImppOffice.Planning.Library;
using ImppOffice.Planning.Missions;
using ImppOffice.Planning.Reviews;
using ImppOffice.Planning.Templates;
using static ImppOffice.Tests.Reviews.Cases;

namespace ImppOffice.Tests.Reviews;

public sealed class ApprovalTests
{
    [Fact]
    public void An_approval_publishes_pins_and_supersedes()
    {
        var approved = Assert.IsType<DocumentApproved>(DocumentDecisions.Decide(Draft, Approve(Ready with { Supersedes = new DocumentId("old") }), Now).OrThrow());
        var document = Draft.After(approved);

        Assert.Equal((DocumentState.Approved, new VersionNumber(1, 0)), (document.State, document.InForce));
        Assert.Equal([new PinnedBasis(Basis, "sg-strategic-planning-directive", new VersionNumber(1, 0))], approved.Basis);
        Assert.Equal("Under-Secretary-General for Peacekeeping Operations", approved.Authority);
        Assert.Equal(
            [(new DocumentId("old"), new SupersedeDocument(Directive, "usg")), (Plan, new MarkSuspect(Directive, new VersionNumber(1, 0), "usg"))],
            ApprovalEffects.Of(Directive, approved));
    }

    [Fact]
    public void A_second_approval_names_the_version_it_supersedes()
    {
        var document = Draft.Do(Approve(Ready)).Do(new SaveDraft(new VersionNumber(1, 1), "ana"));
        var approved = Assert.IsType<DocumentApproved>(DocumentDecisions.Decide(document, Approve(Ready with { Checked = new VersionNumber(1, 1) }), Now).OrThrow());

        Assert.Equal((new VersionNumber(1, 0), new VersionNumber(2, 0)), (approved.Former, approved.Published));
    }

    [Fact]
    public void A_refusal_tells_every_reason_at_once()
    {
        var reviewed = Draft.Do(new OpenReview(new("r1"), VersionNumber.First, "lead")).Do(new SaveDraft(new VersionNumber(0, 2), "ana"));
        var @case = Ready with
        {
            Duties = [new Duty(MemberRole.Drafter)],
            Report = Report(NotMet("UPD-2b", element: "UPD-2b"), NotMet("doc.changes-settled", Severity.Expected), NotMet("doc.decided"), NotMet("UPD-5", Severity.Expected)),
            Basis = [new BasisDocument("sg-strategic-planning-directive", Basis, null)],
        };

        var problem = DocumentDecisions.Decide(reviewed, Approve(@case), Now).Problem!;

        Assert.Equal("approval-refused", problem.Code);
        var obstacles = Assert.IsType<IReadOnlyList<ApprovalObstacle>>(problem.Details!["obstacles"], exactMatch: false);
        Assert.Equal(["not-the-authority", "not-checked", "round-open", "not-met", "open-text", "open-text", "basis-not-approved"], obstacles.Select(obstacle => obstacle.Code));
        Assert.All(obstacles, obstacle => Assert.NotEqual(obstacle.Why.In("fr"), obstacle.Why.In("en")));
    }

    [Theory]
    [InlineData("2026-10-20", null)]
    [InlineData("2026-10-19", "approval-refused")]
    public void A_waiver_helps_up_to_its_last_day(string until, string? problem)
    {
        var waiver = new Waiver("UPD-2b", "Agreed with the Council.", "usg", DateOnly.Parse(until, System.Globalization.CultureInfo.InvariantCulture));

        Assert.Equal(problem, Draft.Refusal(Approve(Ready with { Report = Report(NotMet("UPD-2b", element: "UPD-2b")), Waivers = [waiver] })));
    }

    [Theory]
    [InlineData("doc.changes-settled")]
    [InlineData("doc.decided")]
    public void No_waiver_helps_against_open_text(string requirement)
    {
        var waiver = new Waiver(requirement, "In a hurry.", "usg", DateOnly.MaxValue);

        Assert.Equal("approval-refused", Draft.Refusal(Approve(Ready with { Report = Report(NotMet(requirement)), Waivers = [waiver] })));
    }

    [Fact]
    public void What_is_in_force_is_not_approved_again_and_comes_back_only_by_a_decision()
    {
        var approved = Draft.Do(Approve(Ready));
        Assert.Equal("nothing-to-approve", approved.Refusal(Approve(Ready)));

        var withdrawn = approved.Do(new WithdrawDocument("The mandate ended.", "usg"));
        Assert.Null(withdrawn.InForce);
        Assert.Equal("document-withdrawn", withdrawn.Refusal(new SaveDraft(new VersionNumber(1, 1), "ana")));
        Assert.Equal("reason-missing", withdrawn.Refusal(new ReinstateDocument("", "usg")));
        var back = withdrawn.Do(new ReinstateDocument("The Council extended it.", "usg"));
        Assert.Equal((DocumentState.Approved, new VersionNumber(2, 0)), (back.State, back.InForce));
    }

    [Fact]
    public void A_clearance_holds_for_the_version_that_was_read()
    {
        var reviewed = Draft.Do(new OpenReview(new("r1"), VersionNumber.First, "lead"));

        Assert.Equal(DocumentState.Cleared, reviewed.Do(new EndReview(new("r1"), Clearance.Cleared, "lead")).State);
        Assert.Equal(DocumentState.Draft, reviewed.Do(new SaveDraft(new VersionNumber(0, 2), "ana")).Do(new EndReview(new("r1"), Clearance.Cleared, "lead")).State);
        Assert.Equal("other-round", reviewed.Refusal(new EndReview(new("r2"), null, "lead")));
    }

    [Fact]
    public void The_approval_of_the_directive_of_the_Secretary_General_is_a_decision_point()
    {
        Assert.Equal("DP-1.1", ApprovalCase.DecisionPointOf(TestKnowledge.Shipped.Process, "sg-strategic-planning-directive"));
        Assert.Equal("unknown-decision-point", Draft.Refusal(new ApproveDocument(Ready, "DP-9", "usg")));
    }

    private static ApproveDocument Approve(ApprovalCase @case) => new(@case, null, "usg");
}
