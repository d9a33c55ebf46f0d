using ImppOffice.Planning.Checks;
using ImppOffice.Planning.Consistency.Runs;

namespace ImppOffice.Tests.Consistency;

public sealed class LinkLifeTests
{
    private static readonly DateTimeOffset Now = new(2026, 11, 21, 9, 0, 0, TimeSpan.Zero);

    [Theory]
    [InlineData(LinkState.Proposed, LinkAct.Confirm, LinkState.Confirmed)]
    [InlineData(LinkState.Proposed, LinkAct.Reject, LinkState.Rejected)]
    [InlineData(LinkState.Proposed, LinkAct.Release, null)]
    [InlineData(LinkState.Proposed, LinkAct.Clear, LinkState.Proposed)]
    [InlineData(LinkState.Confirmed, LinkAct.Confirm, null)]
    [InlineData(LinkState.Confirmed, LinkAct.Reject, LinkState.Rejected)]
    [InlineData(LinkState.Confirmed, LinkAct.Release, LinkState.Proposed)]
    [InlineData(LinkState.Confirmed, LinkAct.Clear, LinkState.Confirmed)]
    [InlineData(LinkState.Rejected, LinkAct.Confirm, LinkState.Confirmed)]
    [InlineData(LinkState.Rejected, LinkAct.Reject, null)]
    [InlineData(LinkState.Rejected, LinkAct.Release, LinkState.Proposed)]
    [InlineData(LinkState.Rejected, LinkAct.Clear, null)]
    public void What_may_be_decided_of_a_link(LinkState state, LinkAct act, LinkState? expected)
    {
        Assert.Equal(expected, LinkLife.After(state, act));
    }

    [Fact]
    public void A_decision_needs_what_it_rests_on()
    {
        var report = Tavara.Report(Objective("sg-strategic-planning-directive", "Protect civilians"), Objective("usg-planning-directive", "Protect all civilians"));
        var (link, finding) = (report.Links[0].Id, report.Outcomes.First(finding => finding.IsOpen).Id);
        Assert.Equal("note-missing", Code(new DecideLink(link, LinkAct.Clear, " ", "ana")));
        Assert.Equal("unknown-link", Code(new DecideLink("none", LinkAct.Confirm, null, "ana")));
        Assert.Equal("link-out-of-order", Code(new DecideLink(link, LinkAct.Release, null, "ana")));
        Assert.Equal("day-past", Code(new IntendDifference(finding, "Agreed with the SRSG", new DateOnly(2026, 11, 20), "ana")));
        Assert.Equal("note-missing", Code(new IntendDifference(finding, "", new DateOnly(2026, 12, 31), "ana")));
        Assert.Equal("unknown-finding", Code(new IntendDifference("none", "Agreed", new DateOnly(2026, 12, 31), "ana")));
        Assert.Equal("difference-not-intended", Code(new ReopenDifference(finding, "ana")));
        Assert.Null(Code(new DecideLink(link, LinkAct.Confirm, null, "ana")));

        string? Code(LinkCommand command) => LinkDecisions.Decide(DecisionBook.Empty, report, command, Now).Problem?.Code;
    }

    [Fact]
    public void A_rejected_link_stays_rejected_and_the_items_are_paired_no_more()
    {
        Stating[] documents = [Objective("sg-strategic-planning-directive", "Protect civilians"), Objective("usg-planning-directive", "Protect all civilians")];
        var first = Tavara.Report(documents);
        var decision = Decide(first, new DecideLink(first.Links[0].Id, LinkAct.Reject, "another matter", "ana"));
        var second = Tavara.Judge.Judge(Tavara.Mission([.. documents.Select(document => document.Build())], [decision]), previous: first);
        Assert.Equal(LinkStanding.Rejected, Assert.Single(second.Links).Standing);
        Assert.Contains(second.Of("C-2"), outcome => outcome.StartsWith("NeedsReview: so1 was not found", StringComparison.Ordinal));
    }

    [Fact]
    public void What_differs_on_purpose_is_settled_until_its_day_or_until_a_text_changes()
    {
        Stating[] documents = [Objective("sg-strategic-planning-directive", "Train 300 officers"), Objective("usg-planning-directive", "Train 400 officers")];
        var first = Tavara.Report(documents);
        Assert.Equal(1, first.Summary.NotMet.Essential);
        var decision = Decide(first, new IntendDifference(first.Outcomes.Single(finding => finding.Outcome == Outcome.NotMet).Id, "The Council asked for more", new DateOnly(2026, 12, 31), "ana"));

        var mission = Tavara.Mission([.. documents.Select(document => document.Build())], [decision]);
        var settled = Tavara.Judge.Judge(mission);
        Assert.Equal((0, 1), (settled.Summary.NotMet.Essential, settled.Summary.Settled));
        Assert.Equal(1, Tavara.Judge.Judge(mission with { AsOf = new DateOnly(2027, 1, 1) }).Summary.NotMet.Essential);
        Assert.Equal(1, Tavara.Judge.Judge(Tavara.Mission([documents[0].Build(), Objective("usg-planning-directive", "Train 500 officers").Build()], [decision])).Summary.NotMet.Essential);
    }

    [Fact]
    public void A_changed_side_makes_a_link_suspect_in_both_documents_until_it_is_cleared()
    {
        var sg = Objective("sg-strategic-planning-directive", "Protect civilians");
        var first = Tavara.Report(sg, Objective("usg-planning-directive", "Protect civilians"));
        Assert.Empty(first.Suspect);

        var changed = Objective("usg-planning-directive", "Protect all civilians");
        var second = Tavara.Judge.Judge(Tavara.Mission(sg, changed), previous: first);
        Assert.Equal([("sg-strategic-planning-directive.docx", false), ("usg-planning-directive.docx", true)], second.Suspect.Select(side => (side.Place.Document, side.Changed)));
        var third = Tavara.Judge.Judge(Tavara.Mission(sg, changed), previous: second);
        Assert.Equal(2, third.Suspect.Count);

        var cleared = Decide(third, new DecideLink(third.Links[0].Id, LinkAct.Clear, "Same aim", "ana"));
        var fourth = Tavara.Judge.Judge(Tavara.Mission([sg.Build(), changed.Build()], [cleared]), previous: third);
        Assert.Empty(fourth.Suspect);
        Assert.Equal("Same aim", fourth.Links[0].Note);
        var fifth = Tavara.Judge.Judge(Tavara.Mission([Objective("sg-strategic-planning-directive", "Protect people").Build(), changed.Build()], [cleared]), previous: fourth);
        Assert.Equal(2, fifth.Suspect.Count);
    }

    [Fact]
    public void An_item_without_id_whose_text_changed_is_suspect_too()
    {
        var sg = new Stating("sg-strategic-planning-directive").Says("strategic-objective", null, "Protect civilians in the east");
        var first = Tavara.Report(sg, new Stating("usg-planning-directive").Says("strategic-objective", null, "Protect civilians in the east"));
        var second = Tavara.Judge.Judge(Tavara.Mission(sg, new Stating("usg-planning-directive").Says("strategic-objective", null, "Protect civilians in the north-east")), previous: first);
        Assert.Equal(2, second.Suspect.Count);
    }

    private static Stating Objective(string kind, string text) => new Stating(kind).Says("strategic-objective", "so1", text);

    private static LinkDecision Decide(ConsistencyReport report, LinkCommand command) => LinkDecisions.Decide(DecisionBook.Empty, report, command, Now).OrThrow();
}
