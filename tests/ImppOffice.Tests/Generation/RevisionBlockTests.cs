using ImppOffice.Planning.Generation;

namespace ImppOffice.Tests.Generation;

public sealed class RevisionBlockTests
{
    [Fact]
    public void Without_authorisation_and_endorsement_nothing_is_revised() =>
        Assert.Equal(["authorisation-missing", "endorsement-missing"], Revision.Of(Revision.Request() with { Authorisation = null, Endorsed = null }).Blocks.Codes());

    [Fact]
    public void A_resolution_is_given_by_number_and_year() =>
        Assert.Equal(["not-a-resolution"], Revision.Of(Revision.Request() with { Authorisation = new Authorisation("the last one", new DateOnly(2028, 11, 20)) }).Blocks.Codes());

    [Fact]
    public void A_directive_is_not_dated_before_what_it_rests_on() =>
        Assert.Equal(["too-early", "too-early"], Revision.Of(Revision.Request() with { Date = new DateOnly(2028, 11, 1) }).Blocks.Codes());

    [Fact]
    public void A_draft_is_a_basis_only_where_that_is_allowed()
    {
        var request = Revision.Request();
        request = request with { Plan = request.Plan with { Approved = false, Version = "0.9" } };

        Assert.Equal(["not-approved"], Revision.Of(request).Blocks.Codes());
        Assert.Empty(Revision.Of(request with { AllowDrafts = true }).Blocks);
    }

    [Fact]
    public void A_basis_without_a_version_cannot_be_named()
    {
        var request = Revision.Request();
        Assert.Equal(["version-unknown"], Revision.Of(request with { Directive = request.Directive with { Version = null } }).Blocks.Codes());
    }

    [Fact]
    public void A_plan_of_another_mission_is_refused()
    {
        var block = Assert.Single(Revision.Of(Revision.Request(plan: Revision.Plan.Replace("UNIMTA", "UNOKA", StringComparison.Ordinal))).Blocks);

        Assert.Equal("other-mission", block.Code);
        Assert.Contains("UNOKA", block.Title, StringComparison.Ordinal);
    }

    [Fact]
    public void A_mission_is_the_same_by_its_name_and_its_acronym() =>
        Assert.Empty(Revision.Of(Revision.Request(plan: Revision.Plan.Replace("**Mission:** UNIMTA", "**Mission:** United Nations Integrated Mission in Tavara (UNIMTA)", StringComparison.Ordinal))).Blocks);

    [Fact]
    public void A_document_of_the_wrong_kind_is_refused()
    {
        var request = Revision.Request();
        var plan = Revision.Of(request with { Plan = Revision.Basis("plan.docx", "final-mission-plan", Revision.Plan) });

        Assert.Contains("wrong-kind", plan.Blocks.Codes());
    }

    [Fact]
    public void A_plan_in_another_language_is_not_quoted()
    {
        var request = Revision.Request();
        var french = request.Plan with { Facts = request.Plan.Facts with { Language = "fr" } };

        var plan = Revision.Of(request with { Plan = french });

        Assert.Equal(["RSD-1", "RSD-2", "RUPD-3"], plan.Blocks.Where(block => block.Code == "other-language").Select(block => block.Element));
    }

    [Fact]
    public void Sentences_are_put_in_only_in_a_language_there_are_sentences_in()
    {
        var french = Revision.Of(Revision.Request() with { Language = "fr" });
        Assert.Equal("Le Secrétaire général a approuvé le plan de mission révisé le 4 décembre 2028.", french.Rewritten("RSD-4")![1]);
        Assert.StartsWith("Le plan de mission révisé est exécuté du 1er janvier 2029", french.Rewritten("RSD-3")![0], StringComparison.Ordinal);

        Assert.Contains("no-sentence", Revision.Of(Revision.Request() with { Language = "ar" }).Blocks.Codes());
    }

    [Theory]
    [InlineData("country-team", null)]
    [InlineData("contry-team", "unknown-successor")]
    [InlineData("other-organisation", "successor-differs")]
    public void The_successor_that_is_given_is_that_of_the_planning_directive(string given, string? code) =>
        Assert.Equal(code is null ? [] : [code], Revision.Of(Revision.Request() with { Successor = given }).Blocks.Codes());

    [Fact]
    public void A_successor_that_no_document_states_is_given_or_nothing_is_revised()
    {
        var request = Revision.Request(directive: Revision.Directive.Split("## Successor", StringSplitOptions.None)[0]);

        Assert.Equal(["successor-unclear"], Revision.Of(request).Blocks.Codes());
        Assert.Equal("When the mission ends, a successor peace support operation takes its place.", Revision.Of(request with { Successor = "successor-operation" }).Rewritten("RUPD-3")![0]);
    }

    [Fact]
    public void Open_changes_and_a_mission_that_is_not_said_are_worth_a_look()
    {
        var plan = Revision.Of(Revision.Request(inForce: Revision.InForce.Replace("**Mission:** UNIMTA", "", StringComparison.Ordinal).Replace("census.", "{+old +}census.", StringComparison.Ordinal)));

        Assert.Empty(plan.Blocks);
        Assert.Contains("open-changes", plan.Warnings.Codes());
        Assert.Contains("mission-not-stated", plan.Warnings.Codes());
    }
}
