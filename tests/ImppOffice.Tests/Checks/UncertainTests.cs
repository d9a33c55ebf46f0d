using ImppOffice.Planning.Checks;
using ImppOffice.Tests.Scenarios;

namespace ImppOffice.Tests.Checks;

/// <summary>Tables, times, markings and bases that can be read in two ways are left to a person.</summary>
public sealed class UncertainTests
{
    private const string Timing = "# Responsibilities\n## Timing and sequence of planning\n";
    private const string Benchmarks = "# Strategic objectives\n## Benchmarks\n| Indicator | Target | Date | Owner |\n|---|---|---|---|\n| Fighters registered | 9,000 | D+30 | Force Commander |\n| Courts open | twelve | 31-Mar-27 | Head of Justice |\n";

    [Theory]
    [InlineData("| Total | 9,012 |  |  |", Outcome.Met)]
    [InlineData("| Security |  |  |  |\n| Posts held | 18 | mid-2027 | Police Commissioner |", Outcome.NeedsReview)]
    [InlineData("| Posts held | 18 | mid-2027 | TBD |", Outcome.NeedsReview)]
    [InlineData("| Posts held | 18 |  | Police Commissioner |", Outcome.NotMet)]
    [InlineData("| Posts held |  |  |  |", Outcome.NotMet)]
    public void Totals_and_bands_are_no_entries(string rows, Outcome expected) =>
        Assert.Equal(expected, Of("UPD-2c.measurable", Benchmarks + rows));

    [Theory]
    [InlineData("Planning takes twenty-one weeks in all, in three parts that follow each other.", Outcome.Met)]
    [InlineData("The ceasefire has held for 40 weeks, and all parties want it to hold while we meet.", Outcome.NeedsReview)]
    [InlineData("The ceasefire has held for 40 weeks.\n\nThe plan is written in two weeks.", Outcome.NeedsReview)]
    [InlineData("**Duration:** 5 weeks, whatever the weather does to the roads of the south.", Outcome.Met)]
    [InlineData("Comments reach the chair within 5 days of each draft, and the last word is with the chief.", Outcome.NeedsReview)]
    [InlineData("The plan is written in two weeks, cleared in one week, then the report follows in two weeks.", Outcome.NeedsReview)]
    [InlineData("Drafting runs 8-26 March 2027, then clearance with the branches 29 March - 2 April 2027.", Outcome.NeedsReview)]
    [InlineData("| Activity | Start | End |\n|---|---|---|\n| Draft | March 2027 | March 2027 |", Outcome.NeedsReview)]
    [InlineData("| Activity | Start | End |\n|---|---|---|\n| Draft | 1 March 2027 | 8 March 2027 |", Outcome.NotMet)]
    public void Too_little_time_is_certain_only_where_the_whole_is_told(string text, Outcome expected) =>
        Assert.Equal(expected, Of("UPD-6.time-frame", Timing + text));

    [Theory]
    [InlineData("United Nations – Department of Peacekeeping Operations – CONFIDENTIAL – for the members of the task force", Outcome.NeedsReview)]
    [InlineData("CONFIDENTIAL", Outcome.Met)]
    [InlineData("Tavara", Outcome.NotMet)]
    public void A_marking_within_a_sentence_is_left_to_a_person(string line, Outcome expected) =>
        Assert.Equal(expected, Of("doc.classified", $"{line}\n# Situation\nQuiet."));

    [Theory]
    [InlineData("References: S/2026/123.", Outcome.NeedsReview)]
    [InlineData("It follows the directive that the Secretary-General issued in March.", Outcome.NeedsReview)]
    [InlineData("It follows what was agreed in March.", Outcome.NotMet)]
    public void A_basis_in_other_words_is_left_to_a_person(string line, Outcome expected) =>
        Assert.Equal(expected, Of("doc.basis-named", $"{line}\n# Situation\nQuiet."));

    [Theory]
    [InlineData("Date: 3-Mar-27")]
    [InlineData("Date: 03/03/27")]
    public void A_date_with_a_short_year_is_a_date(string line) =>
        Assert.Equal(Outcome.Met, Of("doc.dated", $"{line}\n# Situation\nQuiet."));

    private static Outcome Of(string requirement, string text) =>
        Judging.Judge(ScenarioDocument.ToDocx("{title: USG Planning Directive}\n" + text), "directive.docx")
            .Outcomes.Single(finding => finding.Requirement == requirement).Outcome;
}
