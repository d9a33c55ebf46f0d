using ImppOffice.Planning.Documents;
using ImppOffice.Planning.Generation;

namespace ImppOffice.Tests.Generation;

public sealed class PlanRevisionTests
{
    private static readonly ElementValue Own = new(["SO1: The police of Tavara keep order alone in ten towns.", "SO2: National courts sit in all twelve provinces."]);

    [Fact]
    public void A_directive_is_revised_in_the_words_of_its_basis()
    {
        var plan = Revision.Of(Revision.Request());

        Assert.Empty(plan.Blocks);
        Assert.Equal(["By its resolution 2990 (2028) of 20 November 2028, the Security Council authorised the transition and exit strategy of the mission.", "The Secretary-General endorsed the revised Mission Plan on 4 December 2028."], plan.Rewritten("RSD-4"));
        Assert.Equal(["SO1: The Tavaran police keep order in eight towns without help.", "SO2: National courts sit in all twelve provinces"], plan.Rewritten("RSD-1"));
        Assert.Equal(["UNIMTA hands courts and police posts to the Ministry before a battalion withdraws."], plan.Rewritten("RSD-2"));
        Assert.Equal(["The revised Mission Plan is carried out from 1 January 2029 to 30 November 2029."], plan.Rewritten("RSD-3"));
        Assert.Equal(["From 1 January 2030 the country team takes over what remains in justice.", "The handover requires six months; the mission leaves region by region."], plan.Rewritten("RUPD-3"));
        Assert.Equal([new BasisVersion("srsg-directive", "1.0"), new BasisVersion("revised-mission-plan", "1.0"), new BasisVersion("revised-usg-planning-directive", "1.0")], Assert.Single(plan.Amendments.OfType<Amendment.NameBasis>()).Basis);
    }

    [Fact]
    public void An_objective_that_changes_is_rewritten_where_the_directive_states_it_and_the_others_stay()
    {
        var request = Revision.Request();
        var plan = Revision.Of(request);

        var rewritten = Assert.Single(plan.Amendments.OfType<Amendment.RewriteParagraph>());
        Assert.Equal("SD-3", rewritten.Element);
        Assert.Equal("SO1: The Tavaran police keep order in eight towns with the help of the mission.", request.Text(rewritten.Paragraph));
        Assert.Equal("SO1: The Tavaran police keep order in eight towns without help.", rewritten.Text);
        Assert.DoesNotContain(rewritten.Paragraph, plan.Carried);
        Assert.Contains("SO2: National courts sit in all twelve provinces.", plan.Carried.Select(request.Text));
        Assert.Contains("The river ports come before the census.", plan.Carried.Select(request.Text));
    }

    [Fact]
    public void The_change_table_names_document_version_and_element_of_every_change()
    {
        var changes = Revision.Of(Revision.Request()).Changes;

        var objective = Assert.Single(changes, change => change.Element == "RSD-1");
        Assert.Equal(("The Tavaran police keep order in eight towns with the help of the mission.", "The Tavaran police keep order in eight towns without help."), (objective.Old, objective.New));
        Assert.Equal(new AmendmentSource("plan.docx", "revised-mission-plan", "1.0", "AMP-2"), objective.Source);
        Assert.Equal("FMP-1", Assert.Single(changes, change => change.Element == "RSD-3").Source.Element);
        Assert.Equal("usg-directive.docx", Assert.Single(changes, change => change.Element == "RUPD-3").Source.Document);
    }

    [Fact]
    public void Where_the_plan_has_no_strategic_approach_its_exit_strategy_is_the_strategy()
    {
        var plan = Revision.Of(Revision.Request(plan: Revision.Plan.Replace("[impp:AMP-1] UNIMTA hands courts and police posts to the Ministry before a battalion withdraws.", "", StringComparison.Ordinal)));

        Assert.Equal(["The handover requires six months; the mission leaves region by region."], plan.Rewritten("RSD-2"));
        Assert.Equal("RMP-2", plan.Changes.Single(change => change.Element == "RSD-2").Source.Element);
    }

    [Fact]
    public void A_plan_that_is_silent_blocks_each_element_that_rests_on_it()
    {
        var plan = Revision.Of(Revision.Request(plan: "**Mission:** UNIMTA\n# Reason for the revision\nThe Council asked for a transition."));

        Assert.Equal([("RSD-1", "basis-silent"), ("RSD-2", "basis-silent"), ("RUPD-3", "basis-silent")], plan.Blocks.Select(block => (block.Element!, block.Code)));
        Assert.Contains("Results framework", plan.Blocks[0].Title, StringComparison.Ordinal);
        Assert.NotNull(plan.Rewritten("RSD-4"));
        Assert.Contains("taken-instead", plan.Warnings.Codes());
    }

    [Fact]
    public void Without_any_time_frame_the_revision_stops()
    {
        var plan = Revision.Of(Revision.Request(
            plan: Revision.Plan.Split("# Implementation schedule", StringSplitOptions.None)[0],
            directive: Revision.Directive.Replace(", within eight weeks", "", StringComparison.Ordinal)));

        Assert.Equal([("RSD-3", "basis-silent")], plan.Blocks.Select(block => (block.Element!, block.Code)));
    }

    [Theory]
    [InlineData("[impp:basis] USG Planning Directive, version 1.0")]
    [InlineData("| Basis documents | USG Planning Directive, version 1.0 |\n| Classification | Confidential |")]
    public void The_basis_documents_are_named_anew_where_the_title_block_names_them(string line)
    {
        var request = Revision.Request(Revision.InForce.Replace("# Role,", line + "\n# Role,", StringComparison.Ordinal));
        var plan = Revision.Of(request);

        Assert.Equal("USG Planning Directive, version 1.0", plan.Changes.Single(change => change.Element == "basis").Old);
        Assert.DoesNotContain("USG Planning Directive, version 1.0", plan.Carried.Select(request.Text));
    }

    [Fact]
    public void A_time_frame_the_plan_states_itself_is_taken_word_for_word()
    {
        var plan = Revision.Of(Revision.Request(plan: Revision.Plan.Replace("The Council asked for a transition, which affects the strategic objectives.", "The Council asked for a transition.\n**Time frame:** The south is handed over on 30 June 2029 and the capital on 30 November 2029.", StringComparison.Ordinal)));

        Assert.Equal(["The south is handed over on 30 June 2029 and the capital on 30 November 2029."], plan.Rewritten("RSD-3"));
    }

    [Fact]
    public void An_objective_the_plan_passes_over_is_neither_lost_nor_kept_by_chance()
    {
        var inForce = Revision.InForce.Replace("Nothing else", "SO3: Every displaced family has gone home.\nNothing else", StringComparison.Ordinal);

        var block = Assert.Single(Revision.Of(Revision.Request(inForce)).Blocks);
        Assert.Equal("objective-not-in-plan", block.Code);
        Assert.Contains("displaced", block.Title, StringComparison.Ordinal);

        var request = Revision.Request(inForce) with { Dropped = ["SO-3"] };
        var plan = Revision.Of(request);
        Assert.Empty(plan.Blocks);
        Assert.Contains(plan.Changes, change => change is { Old: "Every displaced family has gone home.", New: null });
        Assert.Contains(plan.Amendments.OfType<Amendment.RewriteParagraph>(), amendment => amendment.Text.Length == 0 && request.Text(amendment.Paragraph).StartsWith("SO3", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("SO9", "unknown-objective")]
    [InlineData("SO2", "objective-still-in-plan")]
    public void What_is_dropped_by_mistake_is_told(string dropped, string code) =>
        Assert.Equal([code], Revision.Of(Revision.Request() with { Dropped = [dropped] }).Blocks.Codes());

    [Fact]
    public void What_the_planner_typed_takes_the_place_of_the_plan_and_is_named_as_the_source()
    {
        var plan = Revision.Of(Revision.Request() with
        {
            Overrides = new Dictionary<string, ElementValue> { ["RSD-1"] = Own, ["RSD-3"] = new(["The mandate ends on 31 December 2029."]) },
        });

        Assert.Empty(plan.Blocks);
        Assert.Equal(Own.Paragraphs, plan.Rewritten("RSD-1"));
        Assert.Equal("SO1: The police of Tavara keep order alone in ten towns.", Assert.Single(plan.Amendments.OfType<Amendment.RewriteParagraph>()).Text);
        Assert.Equal(["The mandate ends on 31 December 2029."], plan.Rewritten("RSD-3"));
        Assert.All(plan.Changes.Where(change => change.Element is "RSD-1" or "RSD-3"), change => Assert.Equal(new AmendmentSource("typed by the planner", null, null, null), change.Source));
    }

    [Fact]
    public void Only_what_a_revision_amends_can_be_typed()
    {
        var plan = Revision.Of(Revision.Request() with
        {
            Overrides = new Dictionary<string, ElementValue> { ["SD-1"] = new(["All of it."]), ["RSD-2"] = new(null, [["a"]]) },
        });

        Assert.Equal([("SD-1", "not-amended"), ("RSD-2", "wrong-form")], plan.Blocks.Select(block => (block.Element!, block.Code)));
    }

    [Fact]
    public void A_directive_revised_before_keeps_what_it_says_and_names_both_directives()
    {
        var first = Revision.Of(Revision.Request());
        var inForce = Revision.InForce
            .Replace("keep order in eight towns with the help of the mission", "keep order in eight towns without help", StringComparison.Ordinal)
            .Replace("# Role,", $"# Amended objectives, strategy and time frame\n## Amended mission objectives\n[impp:RSD-1]{{\n{string.Join('\n', first.Rewritten("RSD-1")!)}\n}}\n## Amended strategy\n[impp:RSD-2] {first.Rewritten("RSD-2")![0]}\n# Role,", StringComparison.Ordinal);

        var plan = Revision.Of(Revision.Request(inForce, kind: "revised-srsg-directive"));

        Assert.Empty(plan.Blocks);
        Assert.Null(plan.Rewritten("RSD-1"));
        Assert.Null(plan.Rewritten("RSD-2"));
        Assert.Equal(["RSD-1", "RSD-2"], plan.Warnings.Where(warning => warning.Code == "unchanged").Select(warning => warning.Element));
        Assert.Empty(plan.Amendments.OfType<Amendment.RewriteParagraph>());
        Assert.Equal("revised-srsg-directive", plan.Amendments.OfType<Amendment.NameBasis>().Single().Basis[0].Kind);
    }

    [Fact]
    public void The_same_request_gives_the_same_plan()
    {
        var (one, other) = (Revision.Of(Revision.Request()), Revision.Of(Revision.Request()));

        Assert.Equal(one.Changes, other.Changes);
        Assert.Equal(one.Carried, other.Carried);
        Assert.Equal(one.Warnings, other.Warnings);
    }
}
