using ImppOffice.Planning.Consistency.Facts;

namespace ImppOffice.Tests.Consistency.Facts;

/// <summary>What a planning directive and a Directive to the SRSG state, written as planners write it.</summary>
public sealed class DirectiveFactsTests
{
    private const string Usg = "usg-planning-directive";

    [Fact]
    public void A_benchmark_is_read_from_the_columns_of_its_table()
    {
        var facts = FactsOf.Scenario(Usg, """
            # Strategic objectives
            ## Benchmarks
            [impp:UPD-2c]{
            | No. | Indicator | Baseline | Target | Date | Owner |
            |---|---|---|---|---|---|
            | B-1 | Fighters registered in cantonment sites | None | 9,000 | 30 September 2027 | Force Commander |
            | B-2 | District courts open | 2 of 12 | 12 of 12 | Q1 2028 | Head of Justice |
            }
            """);

        var first = facts.Named("benchmark")[0];
        Assert.Equal(("b1", "Fighters registered in cantonment sites", FactBasis.Tagged), (first.Item, first.Text, first.Basis));
        Assert.Equal("impp:UPD-2c", first.Place.Tag);
        Assert.Equal(FactsOf.Figure(9000), first.Parts["target"].Value);
        Assert.Equal(FactsOf.Day(2027, 9, 30), first.Parts["date"].Value);
        Assert.Equal("Force Commander", first.Parts["owner"].Text);
        Assert.Equal(FactsOf.Figure(12, "of 12"), facts.Named("benchmark")[1].Parts["target"].Value);
        Assert.Equal(new FactValue.Span(new DateOnly(2028, 1, 1), new DateOnly(2028, 3, 31)), facts.Named("benchmark")[1].Parts["date"].Value);
    }

    [Fact]
    public void The_header_need_not_be_marked_and_the_id_may_lead_the_text()
    {
        var facts = FactsOf.Scenario(Usg, """
            # Strategic objectives
            ## Benchmarks
            | Benchmark | Target value | By when | Responsible |
            | B1 Displaced persons back home | 190,000 | 30.9.2027 | Resident Coordinator |
            | B2: Voters registered | 2.1 million | 31 August 2027 | Electoral division |
            """);

        Assert.Equal([("b1", "Displaced persons back home"), ("b2", "Voters registered")], facts.Named("benchmark").Select(fact => (fact.Item, fact.Text)));
        Assert.Equal(FactsOf.Figure(2_100_000, step: 100_000), facts.Named("benchmark")[1].Parts["target"].Value);
        Assert.All(facts.Named("benchmark"), fact => Assert.Equal(FactBasis.Column, fact.Basis));
    }

    [Fact]
    public void Benchmarks_in_a_list_are_taken_apart_at_their_labels_and_inferred()
    {
        var facts = FactsOf.Scenario(Usg, """
            # Strategic objectives
            ## Benchmarks
            - B-1. Indicator: districts policed by national officers; Target: 30 of 41; Date: 30 June 2034; Owner: police component
            - The courts sit in every district by 31 March 2028.
            """);

        var listed = facts.Named("benchmark");
        Assert.Equal(2, listed.Count);
        Assert.Equal(FactsOf.Figure(30, "of 41"), listed[0].Parts["target"].Value);
        Assert.Equal("police component", listed[0].Parts["owner"].Text);
        Assert.Equal(FactsOf.Day(2028, 3, 31), listed[1].Parts["date"].Value);
        Assert.All(listed, fact => Assert.Equal(FactBasis.Labelled, fact.Basis));
    }

    [Fact]
    public void Objectives_bear_their_ids_however_they_are_written()
    {
        var facts = FactsOf.Scenario(Usg, """
            # Strategic objectives
            - SO-1 The ceasefire holds.
            - Objective 2: Civilians are safe.
            - Strategic objective 3 – The elections are held in time.
            - Courts and prisons work.
            - O 12 km of road are open.
            """);

        Assert.Equal(["so1", "2", "3", null, null], facts.Named("strategic-objective").Select(fact => fact.Item));
        Assert.Equal("The elections are held in time.", facts.Named("strategic-objective")[2].Text);
    }

    [Fact]
    public void The_title_block_names_mission_country_date_basis_and_classification()
    {
        var facts = FactsOf.Scenario(Usg, """
            {title: USG Planning Directive}
            {header: STRICTLY CONFIDENTIAL}
            Mission: United Nations Integrated Mission in Tavara (UNIMTA)
            Country: Republic of Tavara
            Date: 21 September 2026
            Basis documents: Secretary-General's Strategic Planning Directive, version 1.0, of 2 June 2026; Security Council resolution 2899 (2026) of 14 September 2026
            # Situation
            The mandate of the mission ends on 30 September 2027. The Special Representative of the Secretary-General (SRSG) leads it.
            """);

        Assert.Equal("United Nations Integrated Mission in Tavara", facts.The("mission-name").Text);
        Assert.Equal("UNIMTA", facts.The("mission-acronym").Text);
        Assert.Equal("Republic of Tavara", facts.The("country").Text);
        Assert.Equal("strictly-confidential", facts.The("classification").Item);
        Assert.Equal(FactsOf.Day(2026, 9, 21), facts.The("document-date").Value);
        Assert.Equal(FactsOf.Day(2027, 9, 30), facts.The("mandate-end").Value);
        Assert.Equal(new FactValue.Resolution("2899 (2026)", new DateOnly(2026, 9, 14)), facts.The("resolution").Value);
        var basis = facts.The("basis-document");
        Assert.Equal(("sg-strategic-planning-directive", "1.0"), (basis.Item, basis.Parts["version"].Text));
        Assert.Equal(FactsOf.Day(2026, 6, 2), basis.Parts["date"].Value);
        Assert.Equal("Special Representative of the Secretary-General", facts.The("acronym").Parts["expansion"].Text);
        Assert.Equal("srsg", facts.The("official").Item);
    }

    [Fact]
    public void Two_dates_for_one_resolution_are_two_facts()
    {
        var facts = FactsOf.Scenario(Usg, """
            # Situation
            Resolution 2899 (2026) of 14 September 2026 sets up the mission. Resolution 2899 (2026), adopted on 15 September 2026, asks for a report.
            Resolution 2899 (2026) also extends the sanctions.
            """);

        Assert.Equal([new DateOnly(2026, 9, 14), new DateOnly(2026, 9, 15)], facts.Named("resolution").Select(fact => ((FactValue.Resolution)fact.Value).On));
    }

    [Fact]
    public void The_SRSG_s_directive_carries_facts_behind_labels_and_all_of_them_are_inferred()
    {
        var facts = FactsOf.Scenario("srsg-directive", """
            # Strategic direction
            ## Key elements of the USG's Planning Directive
            **Strategic objectives:**
            - SO-1 The ceasefire holds.
            - SO-2 Civilians are safe.
            **End-state:** A Tavara at peace with itself.
            **Priorities:** Security in Port Amara comes first.
            | Benchmark | Target | Date |
            |---|---|---|
            | B-1 Violations a month | 5 or fewer | 30 June 2027 |
            # Direction to the mission components
            | Component | What it needs to plan | Plan to be written | Due |
            |---|---|---|---|
            | Military | The ceasefire map | Concept of operations | 1 July 2027 |
            | Police | The number of formed units | Police plan | 15 June 2027 |
            """);

        Assert.Equal(["so1", "so2"], facts.Named("strategic-objective").Select(fact => fact.Item));
        Assert.Equal("A Tavara at peace with itself.", facts.The("end-state").Text);
        Assert.Equal("Security in Port Amara comes first.", facts.The("priority").Text);
        var benchmark = facts.The("benchmark");
        Assert.Equal(("b1", 5m), (benchmark.Item, ((FactValue.Figure)benchmark.Parts["target"].Value).Most));
        Assert.Equal(FactsOf.Day(2027, 6, 30), benchmark.Parts["date"].Value);
        Assert.Equal(["Military", "Police"], facts.Named("function").Select(fact => fact.Parts["responsible"].Text));
        Assert.NotEmpty(facts.Named("key-element"));
    }

    [Fact]
    public void What_the_template_states_and_the_document_lacks_is_said()
    {
        var facts = FactsOf.Scenario(Usg, """
            # Strategic objectives
            ## Strategic end-state
            [impp:UPD-2a]
            ## Benchmarks
            | Column one | Column two |
            |---|---|
            | Something | else |
            """);

        Assert.Empty(facts.Named("benchmark"));
        Assert.Contains(facts.NotAssessed, open => open is { What: "end-state", Reason: "The content control still shows its guidance." });
        Assert.Contains(facts.NotAssessed, open => open is { What: "benchmark", Reason: "The columns of the table under “Benchmarks” were not recognised." });
        Assert.Contains(facts.NotAssessed, open => open.What == "country");
    }

    [Fact]
    public void A_French_directive_states_the_same_facts()
    {
        var facts = FactsOf.Scenario(Usg, """
            {title: Directive de planification du Secrétaire général adjoint}
            Mission : Mission intégrée des Nations Unies au Tavara (MINUTA)
            # Objectifs stratégiques
            ## Critères de progrès
            | N° | Indicateur | Cible | Échéance | Responsable |
            |---|---|---|---|---|
            | C-1 | Combattants enregistrés | 1,2 million | 31 mai 2027 | Commandant de la force |
            | C-2 | Crédits ouverts | 4 500 000 euros | T2 2027 | Chef de l’appui à la mission |
            # Contraintes
            ## Temps
            Le mandat de la mission prend fin le 30 septembre 2027.
            """, "fr");

        Assert.Equal("MINUTA", facts.The("mission-acronym").Text);
        Assert.Equal([("c1", 1_200_000m, null), ("c2", 4_500_000m, "eur")], facts.Named("benchmark").Select(fact => (fact.Item, ((FactValue.Figure)fact.Parts["target"].Value).Number, ((FactValue.Figure)fact.Parts["target"].Value).Unit)));
    }
}
