using ImppOffice.Planning.Checks;
using ImppOffice.Planning.Documents;
using ImppOffice.Tests.Scenarios;

namespace ImppOffice.Tests.Checks;

/// <summary>What stands in a document in any reasonable form is not called missing, and what is not there does not pass.</summary>
public sealed class ReasonableFormTests
{
    private const string Title = "{title: USG Planning Directive}\n";

    private const string OwnWords =
        "The police keep order alone in every district for a year before anybody speaks of leaving, and the courts sit each week without outside help. "
        + "Fighters hand in what they carry at six places along the river, and by the next harvest every one of the twelve districts has an office that pays its teachers. "
        + "Three battalions are on their way and one has been promised; helicopters come later, and until then the road is the only way in for food and fuel. "
        + "The chief of staff signs each step after the branches have spoken, and the capital hears of it within the same week.";

    [Fact]
    public void A_document_under_headings_of_its_own_lacks_nothing_for_certain() =>
        Assert.Empty(NotMet($"# What we want to reach\n{OwnWords}\n# Men and money\n{OwnWords}"));

    [Fact]
    public void A_document_without_headings_lacks_nothing_for_certain() =>
        Assert.Empty(NotMet(OwnWords));

    [Fact]
    public void A_heading_says_what_the_text_under_it_is_about() =>
        Assert.DoesNotContain("UPD-4c", NotMet("# Situation\nQuiet.\n# Handling risks in the east\nThe camps are moved to the river."));

    [Fact]
    public void What_stands_in_a_footnote_is_looked_at() =>
        Assert.DoesNotContain("UPD-7", NotMet("# Situation\nQuiet.{footnote: The decision points are set by the Under-Secretary-General.}"));

    [Theory]
    [InlineData("# Strategic objectives\n# First aim\nCivilians are safe.")]
    [InlineData("# Situation\nQuiet.\n# Strategic objectives\n# The state in the districts\nAn office in each.")]
    public void A_heading_without_text_may_go_on_under_the_next_of_its_level(string text) =>
        Assert.Equal(Outcome.NeedsReview, Of("UPD-2", text));

    [Theory]
    [InlineData("See annex A.")]
    [InlineData("None.")]
    [InlineData("As above.")]
    [InlineData("Voir l'annexe B.")]
    public void A_pointer_or_none_is_left_to_a_person(string text) =>
        Assert.Equal(Outcome.NeedsReview, Of("UPD-7", $"# Responsibilities\n## Decision points\n{text}"));

    [Theory]
    [InlineData("To follow.")]
    [InlineData("Forthcoming")]
    public void A_promise_to_write_it_is_no_content(string text) =>
        Assert.Equal(Outcome.NotMet, Of("UPD-7", $"# Responsibilities\n## Decision points\n{text}"));

    [Fact]
    public void A_table_with_nothing_but_its_first_row_may_hold_no_more_than_a_header()
    {
        var element = TestKnowledge.Shipped.Library.Find("usg-planning-directive").OrThrow().Elements.First(pair => pair.Element.Id == "UPD-7").Element;
        Assert.True(new ElementContent([new Table([Row("What", "Who signs"), Row("", " ")], HeaderRows: 0)], element).IsOnlyTableHeader);
        Assert.False(new ElementContent([new Table([Row("What", "Who signs"), Row("Concept", "USG")], HeaderRows: 0)], element).IsOnlyTableHeader);
    }

    [Theory]
    [InlineData("| 1 | Definition of success | The police keep order alone in every district for a year and the courts sit. |")]
    [InlineData("| Definition of success |\n| The police keep order alone in every district for a year and the courts sit. |")]
    public void A_table_names_elements_in_its_rows(string table) =>
        Assert.Equal(Outcome.Met, Of("UPD-2b", $"# Directive\n{table}"));

    [Fact]
    public void A_row_that_happens_to_bear_the_name_of_an_element_does_not_make_it_missing() =>
        Assert.NotEqual(Outcome.NotMet, Of("UPD-3a", $"# Our part\n{OwnWords}\n| Branch | Task | When |\n| Security |  |  |\n| Police | Patrols | Week 2 |"));

    private static Row Row(params string[] cells) =>
        new([.. cells.Select((text, column) => new Cell(column, 1, ContinuesAbove: false, [new Paragraph { Number = column + 1, Text = text }]))]);

    private static Outcome Of(string requirement, string text) => Judge(text).Outcomes.Single(finding => finding.Requirement == requirement).Outcome;

    private static IReadOnlyList<string> NotMet(string text) => Judge(text).With(Outcome.NotMet, finding => finding.Element is not null);

    private static CheckReport Judge(string text) => Judging.Judge(ScenarioDocument.ToDocx(Title + text), "directive.docx");
}
