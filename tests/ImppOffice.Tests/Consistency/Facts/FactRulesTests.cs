using System.Diagnostics;
using System.Text.Json;
using ImppOffice.Planning;
using ImppOffice.Planning.Checks;
using ImppOffice.Planning.Checks.Authoring;
using ImppOffice.Planning.Consistency.Facts;
using ImppOffice.Planning.Templates;
using ImppOffice.Tests.Scenarios;

namespace ImppOffice.Tests.Consistency.Facts;

/// <summary>What must hold of facts.json and of what the templates say they state.</summary>
public sealed class FactRulesTests
{
    private const string Directive = "templates/usg-planning-directive/template.json";

    [Fact]
    public void Every_fact_is_stated_by_a_kind_or_by_every_document()
    {
        var stated = TestKnowledge.Shipped.Library.Templates.SelectMany(template => template.Elements).SelectMany(pair => pair.Element.Facts).Select(fact => fact.Fact).ToHashSet(StringComparer.Ordinal);
        var unstated = TestKnowledge.Shipped.Facts.Facts.Where(fact => !fact.EveryDocument && !stated.Contains(fact.Name)).Select(fact => fact.Name);
        Assert.Equal(["total"], unstated);
    }

    [Fact]
    public void Every_kind_states_something()
    {
        Assert.All(TestKnowledge.Shipped.Library.Templates, template => Assert.Contains(template.Elements, pair => pair.Element.Facts.Count > 0));
    }

    [Fact]
    public void Every_fact_and_part_has_a_French_title()
    {
        Assert.All(TestKnowledge.Shipped.Facts.Facts.SelectMany(fact => fact.Parts.Select(part => part.Title).Prepend(fact.Title)), title => Assert.True(title.ContainsKey("fr")));
    }

    [Theory]
    [InlineData("\"fact\": \"benchmark\", \"from\": \"rows\"", "\"fact\": \"benchmrk\", \"from\": \"rows\"", "UPD-2c states \"benchmrk\", which facts.json does not have", "Did you mean \"benchmark\"?")]
    [InlineData("\"baseline\": \"baseline\"", "\"basline\": \"baseline\"", "UPD-2c names the part \"basline\", which benchmark does not have", "Did you mean \"baseline\"?")]
    [InlineData("\"target\": \"target\"", "\"target\": \"targets\"", "UPD-2c takes benchmark from a column \"targets\" that its layout does not have", "Did you mean \"target\"?")]
    [InlineData("\"fact\": \"end-state\", \"from\": \"text\"", "\"fact\": \"end-state\", \"from\": \"rows\"", "UPD-2a does not say which column states end-state", "Name it: \"statement\" is the id of a column of its layout.")]
    public void A_mistake_in_a_mapping_is_told_with_its_place_and_the_right_word(string right, string wrong, string what, string hint)
    {
        var files = TestKnowledge.Files().Select(file => file.Path == Directive ? file with { Text = file.Text.Replace(right, wrong, StringComparison.Ordinal) } : file).ToList();
        var problem = Knowledge.Read(files).Problem;
        Assert.NotNull(problem);
        Assert.Matches($"^{Directive}:\\d+:\\d+: ", problem.Title);
        Assert.EndsWith(what, problem.Title, StringComparison.Ordinal);
        Assert.Equal(hint, problem.Hint);
    }

    [Fact]
    public void A_misspelt_key_of_facts_json_is_told_with_the_right_one()
    {
        var files = TestKnowledge.Files().Select(file => file.Name == Knowledge.FactsFile ? file with { Text = file.Text.Replace("\"everyDocument\"", "\"everyDocumnt\"", StringComparison.Ordinal) } : file).ToList();
        Assert.Equal("Did you mean \"everyDocument\"?", Knowledge.Read(files).Problem?.Hint);
    }

    [Fact]
    public void The_version_of_the_rules_is_the_same_for_the_same_files_and_another_for_others()
    {
        var again = new FactRules(Knowledge.Read(TestKnowledge.Files()).OrThrow());
        var files = TestKnowledge.Files().Select(file => file.Name == Knowledge.FactsFile ? file with { Text = file.Text.Replace("\"Goal\"", "\"Aim\"", StringComparison.Ordinal) } : file).ToList();
        Assert.Equal(FactsOf.Rules.Version, again.Version);
        Assert.NotEqual(FactsOf.Rules.Version, new FactRules(Knowledge.Read(files).OrThrow()).Version);
    }

    [Theory]
    [InlineData("tavara-directive-pandoc.docx")]
    [InlineData("tavara-french.docx")]
    [InlineData("tavara-early-draft.docx")]
    public void Facts_survive_being_written_as_JSON(string name)
    {
        var facts = FactsOf.File(name);
        var json = JsonSerializer.Serialize(facts, StrictJson.Options);
        var back = StrictJson.Read<DocumentFacts>(name, json).OrThrow();
        Assert.Equal(json, JsonSerializer.Serialize(back, StrictJson.Options));
        Assert.Equal(FactsOf.Text(facts), FactsOf.Text(back));
    }

    [Fact]
    public void The_facts_of_three_hundred_and_seventy_pages_are_read_in_seconds_even_on_a_busy_machine()
    {
        var rows = string.Join('\n', Enumerable.Range(1, 200).Select(row => $"| B-{row} | Districts policed in sector {row} | 2 of 12 | {row * 10} | 30 June 2028 | Police component |"));
        var prose = string.Concat(Enumerable.Repeat("Convoys went by the river road and 12 of 40 were stopped in March 2027, as resolution 2899 (2026) foresaw. ", 3));
        var annexes = string.Join('\n', Enumerable.Range(1, 370).Select(page => $"## Annex page {page}\n{string.Join('\n', Enumerable.Repeat(prose, 8))}"));
        var file = ScenarioDocument.ToDocx($"# Strategic objectives\n## Benchmarks\n| No. | Indicator | Baseline | Target | Date | Owner |\n|---|---|---|---|---|---|\n{rows}\n# Annexes\n{annexes}");
        var document = Judging.Read(file, "long.docx");
        FactsOf.File("tavara-directive-pandoc.docx");

        var watch = Stopwatch.StartNew();
        var facts = FactsOf.Document(document, "usg-planning-directive");
        watch.Stop();

        Assert.Equal(200, facts.Named("benchmark").Count);
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(20), $"{watch.ElapsedMilliseconds} ms");
    }

    [Fact]
    public void No_more_facts_are_kept_than_the_limit_and_that_is_said()
    {
        var rows = string.Join('\n', Enumerable.Range(1, FactReader.MostFacts + 10).Select(row => $"| Risk {row} of many | Low | High | None | Desk |"));
        var facts = FactsOf.Scenario("usg-planning-directive", $"# Constraints\n## Risk assessment\n| Risk | Likelihood | Impact | Mitigation | Owner |\n|---|---|---|---|---|\n{rows}");

        Assert.Equal(FactReader.MostFacts, facts.Facts.Count);
        Assert.Contains(facts.NotAssessed, open => open.What == "facts");
    }
}
