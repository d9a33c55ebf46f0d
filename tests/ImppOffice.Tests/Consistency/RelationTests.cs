using ImppOffice.Planning.Checks;
using ImppOffice.Planning.Consistency.Facts;
using ImppOffice.Planning.Consistency.Linking;

namespace ImppOffice.Tests.Consistency;

/// <summary>Each relation with documents that agree, that do not, and of which it cannot be told.</summary>
public sealed class RelationTests
{
    private const string Sg = "sg-strategic-planning-directive";
    private const string Usg = "usg-planning-directive";
    private const string Plan = "draft-mission-plan";
    private const string Advanced = "advanced-draft-mission-plan";
    private const string Budget = "mission-budget";
    private const string Srsg = "srsg-directive";
    private const string Transition = "joint-transition-plan";

    [Theory]
    [InlineData("1.0", "1.0", Outcome.Met)]
    [InlineData("1.0", "2.0", Outcome.NotMet)]
    [InlineData(null, "2.0", Outcome.NeedsReview)]
    [InlineData("1.0", null, Outcome.NeedsReview)]
    [InlineData("3.0", "2.0", Outcome.NeedsReview)]
    public void C_1_the_basis_is_named_in_its_newest_approved_version(string? named, string? approved, Outcome expected)
    {
        var report = Tavara.Report(new Stating(Sg) { Version = approved ?? "1.0", Approved = approved }, new Stating(Usg) { Basis = [new BasisUse(Sg, named)] });
        Assert.Equal(expected, report.Only("C-1"));
    }

    [Theory]
    [InlineData("2026-12-01", FactBasis.Column, Outcome.Met)]
    [InlineData("2026-01-01", FactBasis.Column, Outcome.NotMet)]
    [InlineData("2026-01-01", FactBasis.Labelled, Outcome.NeedsReview)]
    public void C_1_a_document_is_not_older_than_the_mandate_it_cites(string dated, FactBasis read, Outcome expected)
    {
        var report = Tavara.Report(new Stating(Usg) { Date = DateOnly.Parse(dated, null), From = read }.Says("resolution", null, "resolution 2899 (2026) of 5 June 2026"));
        Assert.Equal(expected, report.Only("C-1.mandate"));
    }

    [Fact]
    public void C_1_a_document_that_cites_an_older_mandate_than_another_is_to_be_looked_at()
    {
        var report = Tavara.Report(
            new Stating(Usg) { Date = new DateOnly(2026, 7, 1) }.Says("resolution", null, "resolution 2899 (2026) of 5 June 2026"),
            new Stating(Plan) { Date = new DateOnly(2026, 11, 1) }.Says("resolution", null, "resolution 2950 (2026) of 1 October 2026"));
        Assert.Contains(report.Of("C-1.mandate"), outcome => outcome.StartsWith("NeedsReview: The newest resolution it cites", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("2027-06-01", Outcome.Met)]
    [InlineData("2027-01-01", Outcome.NeedsReview)]
    [InlineData(null, Outcome.NeedsReview)]
    public void C_1_a_review_is_followed_by_the_revision_it_may_call_for(string? revised, Outcome expected)
    {
        List<Stating> documents = [new Stating("mission-plan-review") { Date = new DateOnly(2027, 3, 1) }];
        documents.AddRange(revised is null ? [] : [new Stating("revised-mission-plan") { Date = DateOnly.Parse(revised, null) }]);
        Assert.Equal(expected, Tavara.Report(documents).Only("C-1.review"));
    }

    [Fact]
    public void C_2_objectives_that_stand_in_both_are_met()
    {
        Assert.Equal(["Met: 2 compared, and all agree."], Tavara.Report(Objectives(Sg, "Protect civilians", "Restore the state"), Objectives(Usg, "Protect civilians.", "Restore the State")).Of("C-2"));
    }

    [Fact]
    public void C_2_an_objective_that_is_plainly_lost_is_not_met()
    {
        Assert.Equal(["NotMet: so2 is missing."], Tavara.Report(Objectives(Sg, "Protect civilians", "Restore the state"), Objectives(Usg, "Protect civilians")).Of("C-2"));
    }

    [Fact]
    public void C_2_an_objective_in_other_words_needs_review_with_the_difference_marked()
    {
        var finding = Assert.Single(Tavara.Report(Objectives(Sg, "Protect civilians"), Objectives(Usg, "Protect all civilians")).Outcomes, finding => finding.Relation == "C-2");
        Assert.Equal(Outcome.NeedsReview, finding.Outcome);
        Assert.Equal("all", finding.Difference!.To.Substring(finding.Difference.ToMarks[0].Start, finding.Difference.ToMarks[0].Length));
        Assert.Equal([Sg + ".docx", Usg + ".docx"], finding.Places.Select(place => place.Document));
    }

    [Fact]
    public void C_2_an_objective_may_be_lost_where_another_without_id_is_left_over()
    {
        var usg = new Stating(Usg).Says("strategic-objective", null, "Protect civilians").Says("strategic-objective", null, "Extend the reach of government");
        Assert.Contains("NeedsReview: so2 was not found; it may stand there in other words or in running text.", Tavara.Report(Objectives(Sg, "Protect civilians", "Restore the state"), usg).Of("C-2"));
    }

    [Fact]
    public void C_2_an_objective_without_parent_needs_review()
    {
        Assert.Contains("NeedsReview: Nothing above calls for so2.", Tavara.Report(Objectives(Sg, "Protect civilians"), Objectives(Usg, "Protect civilians", "Build roads")).Of("C-2"));
    }

    [Theory]
    [InlineData("target=70 %; date=31 March 2027", FactBasis.Column, Outcome.Met)]
    [InlineData("target=60 %; date=31 March 2027", FactBasis.Column, Outcome.NotMet)]
    [InlineData("target=70 %; date=30 June 2027", FactBasis.Column, Outcome.NotMet)]
    [InlineData("target=; date=31 March 2027", FactBasis.Column, Outcome.NotMet)]
    [InlineData("target=60 %; date=31 March 2027", FactBasis.Labelled, Outcome.NeedsReview)]
    [InlineData("target=most of them; date=31 March 2027", FactBasis.Column, Outcome.NeedsReview)]
    public void C_3_a_benchmark_has_the_same_target_and_date(string parts, FactBasis read, Outcome expected)
    {
        var report = Tavara.Report(
            new Stating(Usg).Says("benchmark", "b1", "Districts with police", "target=70 %; date=31 March 2027"),
            new Stating(Plan) { From = read }.Says("benchmark", "b1", "Districts with police", parts));
        Assert.Equal(expected, report.Only("C-3"));
    }

    [Fact]
    public void C_3_figures_that_differ_between_items_paired_by_likeness_alone_need_review()
    {
        var report = Tavara.Report(
            new Stating(Usg).Says("benchmark", null, "Districts with trained police", "target=70 %"),
            new Stating(Plan).Says("benchmark", null, "Districts with police trained", "target=60 %"));
        Assert.All(report.Of("C-3"), outcome => Assert.StartsWith("NeedsReview", outcome, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("B1", "column", Outcome.Met)]
    [InlineData("B-1", "column", Outcome.Met)]
    [InlineData("B7", "column", Outcome.NotMet)]
    [InlineData("B7", "labelled", Outcome.NeedsReview)]
    [InlineData("the one on courts", "column", Outcome.NeedsReview)]
    public void C_3_a_trigger_names_a_benchmark_that_exists(string named, string read, Outcome expected)
    {
        var report = Tavara.Report(
            new Stating(Usg).Says("benchmark", "b1", "Districts with police"),
            new Stating(Plan) { From = read == "column" ? FactBasis.Column : FactBasis.Labelled }.Says("transition-trigger", null, "Security restored", $"benchmark={named}"));
        Assert.Equal(expected, report.Only("C-3.triggers"));
    }

    [Theory]
    [InlineData("40", FactBasis.Column, Outcome.Met)]
    [InlineData("45", FactBasis.Column, Outcome.NotMet)]
    [InlineData("45", FactBasis.Labelled, Outcome.NeedsReview)]
    public void C_4_the_budget_has_as_many_posts_for_each_component(string posts, FactBasis read, Outcome expected)
    {
        var report = Tavara.Report(
            new Stating(Plan).Says("staffing", null, "Police", "component=Police; posts=30").Says("staffing", null, "Police", "component=Police; posts=10"),
            new Stating(Budget) { From = read }.Says("staffing", null, "Police", $"component=Police; posts={posts}"));
        Assert.Equal(expected, report.Only("C-4"));
    }

    [Theory]
    [InlineData("Total", "50", Outcome.Met)]
    [InlineData("Total", "52", Outcome.NeedsReview)]
    [InlineData("Subtotal, police", "30", Outcome.Met)]
    [InlineData("Subtotal, police", "31", Outcome.NeedsReview)]
    public void C_4_a_total_that_does_not_tell_what_it_adds_up_is_never_surely_wrong(string label, string amount, Outcome expected)
    {
        var report = Tavara.Report(new Stating(Budget)
            .Says("staffing", null, "Police", "component=Police; posts=30").Says("staffing", null, "Civil affairs", "component=Civil affairs; posts=20")
            .Says("total", null, label, $"rows=staffing; amount={amount}"));
        Assert.Equal(expected, report.Only("C-4.posts"));
    }

    [Theory]
    [InlineData("30 + 1 020", "1050", Outcome.Met)]
    [InlineData("30 + 1 020", "1060", Outcome.NotMet)]
    [InlineData("30 + some", "1060", Outcome.NeedsReview)]
    public void C_4_a_total_is_the_sum_of_what_it_adds_up(string adds, string amount, Outcome expected)
    {
        var report = Tavara.Report(new Stating(Budget)
            .Says("staffing", null, "Police", "component=Police; posts=30").Says("staffing", null, "Civil affairs", "component=Civil affairs")
            .Says("total", null, "Total", $"rows=staffing; amount={amount}; adds={adds}"));
        Assert.Equal(expected, report.Only("C-4.posts"));
    }

    [Fact]
    public void C_4_shares_that_do_not_make_a_hundred_need_review()
    {
        var report = Tavara.Report(new Stating(Budget).Says("resource", null, "Fuel", "resource=Fuel; amount=60 %").Says("resource", null, "Food", "resource=Food; amount=30 %"));
        Assert.Equal(["NeedsReview: The shares add up to 90 per cent."], report.Of("C-4.amounts"));
    }

    [Theory]
    [InlineData("start=1 March 2027; end=31 March 2027", FactBasis.Column, Outcome.Met)]
    [InlineData("start=1 March 2027; end=28 February 2027", FactBasis.Column, Outcome.NotMet)]
    [InlineData("start=1 March 2027; end=28 February 2027", FactBasis.Labelled, Outcome.NeedsReview)]
    public void C_5_nothing_ends_before_it_starts(string parts, FactBasis read, Outcome expected)
    {
        Assert.Equal(expected, Tavara.Report(new Stating(Plan) { From = read }.Says("schedule-row", null, "Deploy", parts)).Only("C-5"));
    }

    [Theory]
    [InlineData("2026-06-01", "1.0", Outcome.Met)]
    [InlineData("2026-04-01", "1.0", Outcome.NotMet)]
    [InlineData("2026-04-01", null, Outcome.NeedsReview)]
    public void C_5_documents_are_dated_in_the_order_of_the_process(string dated, string? named, Outcome expected)
    {
        var report = Tavara.Report(new Stating(Sg) { Date = new DateOnly(2026, 5, 1) }, new Stating(Usg) { Date = DateOnly.Parse(dated, null), Basis = [new BasisUse(Sg, named)] });
        Assert.Equal(expected, report.Only("C-5.documents"));
    }

    [Theory]
    [InlineData("31 December 2027", FactBasis.Tagged, Outcome.Met)]
    [InlineData("31 March 2028", FactBasis.Tagged, Outcome.NotMet)]
    [InlineData("31 March 2028", FactBasis.Labelled, Outcome.NeedsReview)]
    public void C_5_the_mandate_ends_on_the_same_day_everywhere(string end, FactBasis read, Outcome expected)
    {
        var report = Tavara.Report(new Stating(Usg).Says("mandate-end", null, "31 December 2027"), new Stating(Plan).Says("mandate-end", null, end, from: read));
        Assert.Equal(expected, report.Only("C-5.mandate-end"));
    }

    [Theory]
    [InlineData("31 March 2027", Outcome.Met)]
    [InlineData("31 March 2029", Outcome.NeedsReview)]
    public void C_5_a_schedule_beyond_the_mandate_needs_review(string end, Outcome expected)
    {
        var report = Tavara.Report(new Stating(Usg).Says("mandate-end", null, "31 December 2027"), new Stating(Plan).Says("schedule-row", null, "Deploy", $"end={end}"));
        Assert.Equal(expected, report.Only("C-5.schedule"));
    }

    [Theory]
    [InlineData("Police Division", FactBasis.Column, Outcome.Met)]
    [InlineData("", FactBasis.Column, Outcome.NotMet)]
    [InlineData("", FactBasis.Labelled, Outcome.NeedsReview)]
    [InlineData("Police Division and Military Office", FactBasis.Column, Outcome.NeedsReview)]
    public void C_6_every_function_has_one_responsible_party(string party, FactBasis read, Outcome expected)
    {
        Assert.Equal(expected, Tavara.Report(new Stating(Plan) { From = read }.Says("function", null, "Train police", $"responsible={party}")).Only("C-6"));
    }

    [Theory]
    [InlineData("Police Division", Outcome.Met)]
    [InlineData("Military Office", Outcome.NeedsReview)]
    public void C_6_a_function_has_the_same_party_in_every_document(string party, Outcome expected)
    {
        var report = Tavara.Report(new Stating(Usg).Says("function", null, "Train police", "responsible=Police Division"), new Stating(Plan).Says("function", null, "Train police", $"responsible={party}"));
        Assert.Equal(expected, report.Only("C-6.same"));
    }

    [Theory]
    [InlineData("Police Division", Outcome.Met)]
    [InlineData("World Bank", Outcome.NeedsReview)]
    public void C_6_whoever_is_responsible_is_a_member_of_the_body(string party, Outcome expected)
    {
        var report = Tavara.Report(
            new Stating("imtf-terms-of-reference").Says("member", null, "Police", "branch=Police; office=Police Division"),
            new Stating(Plan).Says("schedule-row", null, "Train police", $"responsible={party}"));
        Assert.Equal(expected, report.Only("C-6.members"));
    }

    [Theory]
    [InlineData("United Nations Mission in Tavara", Outcome.Met)]
    [InlineData("United Nations Operation in Tavara", Outcome.NeedsReview)]
    public void C_7_the_mission_bears_one_name(string name, Outcome expected)
    {
        var report = Tavara.Report(new Stating(Usg).Says("mission-name", null, "United Nations Mission in Tavara"), new Stating(Plan).Says("mission-name", null, name));
        Assert.Equal(expected, report.Only("C-7"));
    }

    [Theory]
    [InlineData("5 June 2026", FactBasis.Column, Outcome.Met)]
    [InlineData("6 June 2026", FactBasis.Column, Outcome.NotMet)]
    [InlineData("6 June 2026", FactBasis.Labelled, Outcome.NeedsReview)]
    public void C_7_a_resolution_bears_one_date(string day, FactBasis read, Outcome expected)
    {
        var report = Tavara.Report(
            new Stating(Usg).Says("resolution", null, "resolution 2899 (2026)", "date=5 June 2026"),
            new Stating(Plan) { From = read }.Says("resolution", null, "resolution 2899 (2026)", $"date={day}"));
        Assert.Equal(expected, report.Only("C-7.resolutions"));
    }

    [Fact]
    public void C_7_an_acronym_stands_for_one_thing_even_inside_a_document()
    {
        var report = Tavara.Report(new Stating(Plan).Says("acronym", null, "DDR", "expansion=disarmament, demobilization and reintegration").Says("acronym", null, "DDR", "expansion=demand-driven recovery"));
        Assert.Equal(Outcome.NeedsReview, report.Only("C-7.acronyms"));
    }

    [Theory]
    [InlineData("A State at peace with 18 elected councils", Outcome.Met)]
    [InlineData("A state at peace with 12 elected councils", Outcome.NotMet)]
    [InlineData("A state at peace with itself", Outcome.NeedsReview)]
    public void C_8_the_end_state_is_one_statement(string text, Outcome expected)
    {
        var report = Tavara.Report(new Stating(Usg).Says("end-state", null, "A state at peace with 18 elected councils"), new Stating(Plan).Says("end-state", null, text));
        Assert.Equal(expected, report.Only("C-8"));
    }

    [Fact]
    public void C_9_key_elements_may_stand_anywhere_in_the_directive()
    {
        var report = Tavara.Report(
            new Stating(Usg).Says("end-state", null, "A state at peace").Says("strategic-objective", "so1", "Protect civilians"),
            new Stating(Srsg).Says("key-element", null, "The end-state is a state at peace").Says("key-element", null, "Protect civilians"));
        Assert.Equal(Outcome.Met, report.Only("C-9"));
    }

    [Fact]
    public void C_9_a_key_element_that_is_not_found_needs_review()
    {
        var report = Tavara.Report(new Stating(Usg).Says("end-state", null, "A state at peace"), new Stating(Srsg).Says("key-element", null, "Protect civilians"));
        Assert.Equal(["NeedsReview: A state at peace (end-state) was not found; it may stand there in other words."], report.Of("C-9"));
    }

    [Theory]
    [InlineData("responsible=UN mission; end=30 June 2027", Outcome.Met)]
    [InlineData("responsible=UN mission; end=30 September 2027", Outcome.NotMet)]
    [InlineData("responsible=Regional force; end=30 June 2027", Outcome.NeedsReview)]
    public void C_10_the_transition_plan_agrees_with_the_mission_plan(string parts, Outcome expected)
    {
        var report = Tavara.Report(
            new Stating(Transition).Says("transfer-step", null, "Airport security", "to=UN mission; end=30 June 2027"),
            new Stating(Advanced).Says("function", null, "Airport security", parts));
        Assert.Equal(expected, report.Only("C-10"));
    }

    [Theory]
    [InlineData("Draw down in 3 phases", Outcome.Met)]
    [InlineData("Draw down in 4 phases", Outcome.NotMet)]
    [InlineData("Draw down in steps", Outcome.NeedsReview)]
    public void C_11_the_revised_directive_agrees_with_the_revised_plan(string objective, Outcome expected)
    {
        var report = Tavara.Report(
            new Stating("revised-mission-plan").Says("strategic-objective", "so1", "Draw down in 3 phases"),
            new Stating("revised-srsg-directive").Says("strategic-objective", "so1", objective));
        Assert.Equal(expected, report.Only("C-11"));
    }

    [Fact]
    public void Texts_in_different_languages_are_not_compared_and_figures_never_surely()
    {
        var report = Tavara.Report(
            new Stating(Usg).Says("benchmark", "b1", "Districts with police", "target=70 %"),
            new Stating(Plan) { Language = "fr" }.Says("benchmark", "b1", "Districts dotés d’une police", "target=60 %"));
        Assert.Equal(Outcome.NeedsReview, report.Only("C-3"));
    }

    [Fact]
    public void Rules_of_the_process_are_not_assessed_where_nobody_keeps_where_the_mission_stands()
    {
        Assert.Equal(3, Tavara.Report(new Stating(Usg)).NotAssessed.Count(item => item.What == "process-rule"));
    }

    private static Stating Objectives(string kind, params string[] texts) =>
        texts.Select((text, index) => (text, index)).Aggregate(new Stating(kind), (document, objective) => document.Says("strategic-objective", $"so{objective.index + 1}", objective.text));
}
