using ImppOffice.Planning.Consistency.Facts;

namespace ImppOffice.Tests.Consistency.Facts;

/// <summary>What mission plans, budgets, reviews and transition plans state.</summary>
public sealed class PlanAndBudgetFactsTests
{
    [Fact]
    public void A_budget_states_posts_amounts_and_their_totals()
    {
        var facts = FactsOf.Scenario("mission-budget", """
            # Staffing structure
            | Component | Category | Posts |
            |---|---|---|
            | Justice | National | 61 |
            | Police | International | 18 |
            | Total | | 80 |
            # Operational budget
            | Class | Amount (thousands of United States dollars) |
            |---|---|
            | Ground transportation | 18,200 |
            | Subtotal | 18,200 |
            | Air operations | 4,000.5 |
            | Subtotal, air | 4,000.5 |
            | Total | 22,200.5 |
            """);

        Assert.Equal([("Justice", 61m), ("Police", 18m)], facts.Named("staffing").Select(fact => (fact.Text, ((FactValue.Figure)fact.Parts["posts"].Value).Number)));
        Assert.Equal(FactsOf.Figure(18_200_000, "usd", 1000), facts.Named("resource")[0].Parts["amount"].Value);
        var totals = facts.Named("total");
        Assert.Equal(["staffing", "resource", "resource", "resource"], totals.Select(total => total.Parts["rows"].Text));
        Assert.Equal((80m, 79m), (Number(totals[0], "amount"), Number(totals[0], "adds")));
        Assert.Equal(4_000_500m, Number(totals[2], "adds"));
        Assert.Equal((22_200_500m, 22_200_500m), (Number(totals[3], "amount"), Number(totals[3], "adds")));
    }

    [Fact]
    public void A_row_that_tells_a_part_of_another_is_no_summand()
    {
        var facts = FactsOf.Scenario("mission-budget", """
            # Staffing structure
            | Component | Posts |
            |---|---|
            | Police | 100 |
            | of which women | 40 |
            | Total | 100 |
            """);

        Assert.False(facts.The("total").Parts.ContainsKey("adds"));
    }

    [Fact]
    public void A_results_framework_states_objectives_benchmarks_and_activities()
    {
        var facts = FactsOf.Scenario("final-mission-plan", """
            # Results framework
            | Objective | Output | Activity | Benchmark | Milestone | Resources |
            |---|---|---|---|---|---|
            | SO-1 Ceasefire | Posts open | Build posts | B-1 Violations a month, 5 or fewer | Six posts | 4.1 million US dollars |
            | SO-1 Ceasefire | Roads open | Joint patrols | B-1 | Two roads | 60 officers |
            # Implementation schedule and contingencies
            ## Implementation schedule
            | Activity | Responsible | Output | Milestone | Benchmark | Resources | Start | End |
            |---|---|---|---|---|---|---|---|
            | Build posts | Police component | Posts open | Six | B-1 | 12 trainers | 1 September 2027 | within 90 days of deployment |
            # Monitoring, transition and exit
            ## Triggers for transition and exit planning
            | Trigger | Benchmark | What it starts |
            |---|---|---|
            | Six towns calm for a year | B-1 | Transition planning |
            """);

        Assert.Equal("so1", facts.The("strategic-objective").Item);
        Assert.Equal(("b1", "Violations a month, 5 or fewer"), (facts.The("benchmark").Item, facts.The("benchmark").Text));
        var row = facts.Named("schedule-row").Single(fact => fact.Parts.ContainsKey("start"));
        Assert.Equal(FactsOf.Day(2027, 9, 1), row.Parts["start"].Value);
        Assert.Equal(new FactValue.Relative(90, "deployment"), row.Parts["end"].Value);
        Assert.Equal("Transition planning", facts.The("transition-trigger").Parts["starts"].Text);
        Assert.Equal(FactsOf.Figure(4_100_000, "usd", 100_000), facts.Named("resource")[0].Parts["amount"].Value);
    }

    [Fact]
    public void A_draft_plan_counts_its_people_in_prose()
    {
        var facts = FactsOf.Scenario("draft-mission-plan", """
            # Mission functions and structure
            Structure: five components under the SRSG. Staffing: 1,150 civilians, 600 police officers and 4,000 troops. The mandate of 12 months starts in 2027.
            # Resources
            | Resource | Requirement | Source of funds | Managed by |
            |---|---|---|---|
            | Vehicles | US$ 16.9 million | Assessed budget | Logistics |
            # Benchmarks
            | Indicator | Target | Date | Owner | Trigger for transition |
            |---|---|---|---|---|
            | Districts policed | 45 % | Q2 2028 | Police | Planning for exit |
            """);

        Assert.Equal([("civilians", 1150m), ("police officers", 600m), ("troops", 4000m)], facts.Named("staffing").Select(fact => (fact.Text, ((FactValue.Figure)fact.Parts["posts"].Value).Number)));
        Assert.Equal(FactsOf.Figure(16_900_000, "usd", 100_000), facts.The("resource").Parts["amount"].Value);
        Assert.Equal(FactsOf.Figure(45, "%"), facts.The("benchmark").Parts["target"].Value);
        Assert.Equal("Districts policed", facts.The("transition-trigger").Parts["benchmark"].Text);
    }

    [Fact]
    public void A_transition_plan_states_each_transfer_with_its_sides_and_day()
    {
        var facts = FactsOf.Scenario("joint-transition-plan", """
            # Modalities and time frame
            | Step | Led by | From | To |
            |---|---|---|---|
            | Contingents change hats | UNIMTA | 16 September 2031 | 31 October 2031 |
            # Transfer of responsibilities
            | Responsibility | From | To | Date |
            |---|---|---|---|
            | Ceasefire monitoring | ELU | UNIMTA | 1 November 2031 |
            """);

        var steps = facts.Named("transfer-step");
        Assert.Equal(("UNIMTA", FactsOf.Day(2031, 9, 16)), (steps[0].Parts["lead"].Text, steps[0].Parts["start"].Value));
        Assert.Equal(("ELU", "UNIMTA", FactsOf.Day(2031, 11, 1)), (steps[1].Parts["from"].Text, steps[1].Parts["to"].Text, steps[1].Parts["date"].Value));
    }

    [Fact]
    public void A_review_takes_the_benchmarks_up_by_their_ids()
    {
        var facts = FactsOf.Scenario("mission-plan-review", """
            # Progress against benchmarks
            | Benchmark | Target | Status | Assessment |
            |---|---|---|---|
            | B-1 District courts at work | 4 by March 2029 | 1 in April 2028 | Late |
            """);

        Assert.Equal(("b1", "District courts at work", "4 by March 2029"), (facts.The("benchmark").Item, facts.The("benchmark").Text, facts.The("benchmark").Parts["target"].Text));
    }

    [Theory]
    [InlineData("sg-strategic-planning-directive", "# Broad strategic objectives\n- The cease-fire lasts.\n- Displaced people return.", "strategic-objective", 2)]
    [InlineData("strategic-assessment", "# Key planning assumptions\n- Both sides keep the cease-fire.\n- The roads stay open.", "assumption", 2)]
    [InlineData("imtf-terms-of-reference", "# Membership and chair\n## Members\n| Branch | Department or agency | Member | Level |\n|---|---|---|---|\n| Political | DPA | Head of desk | D-1 |", "member", 1)]
    [InlineData("impt-terms-of-reference", "# Responsibilities\n- Write the plan.\n- Keep it up to date.", "function", 2)]
    [InlineData("revised-srsg-directive", "# Amended time frame\nTransition begins on 1 January 2029 and the mandate ends on 31 December 2029.", "time-frame", 1)]
    [InlineData("revised-usg-planning-directive", "# Responsibilities\n## Successor arrangement\nFrom 1 July 2028 the country team takes over the residual tasks in justice and policing.", "successor-arrangement", 1)]
    [InlineData("sg-report", "# Concept of operations\nUNIMTA would deploy 4,000 troops and 600 police for the return of the administration to the five eastern provinces.", "staffing", 2)]
    [InlineData("revised-mission-plan", "# Transition and exit strategy\n## Requirements, options and disposition of assets\n| Asset | Quantity | Disposition | Recipient | Date |\n|---|---|---|---|---|\n| Vehicles | 390 | Gift | Ministry | 30 June 2029 |", "resource", 1)]
    [InlineData("advanced-draft-mission-plan", "# Assessing progress\n| Indicator | Target | Date | Owner | Trigger for transition |\n|---|---|---|---|---|\n| Districts policed | 30 of 41 | 30 June 2034 | Police | Exit planning |", "benchmark", 1)]
    [InlineData("technical-survey-report", "# Planning assumptions and existing UN activities\n## Planning assumptions and existing UN activities reviewed\n- Free movement does not hold.\n- Consent holds.", "assumption", 2)]
    public void Every_other_kind_states_its_facts(string kind, string text, string name, int count)
    {
        var facts = FactsOf.Scenario(kind, text);
        Assert.True(facts.Named(name).Count == count, FactsOf.Text(facts));
    }

    private static decimal Number(Fact fact, string part) => ((FactValue.Figure)fact.Parts[part].Value).Number;
}
