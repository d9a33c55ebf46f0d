using ImppOffice.Planning.Consistency.Matching;

namespace ImppOffice.Tests.Consistency;

public sealed class CompareStatementsTests
{
    private static readonly MatchingRules Rules = new(0.5, 0.25, 0.2);

    [Theory]
    [InlineData("Police are in every district.", "police are in every district")]
    [InlineData("The “Government’s” army — reformed", "The \"Government's\" army - reformed")]
    [InlineData("1,234 officers by 31 March 2027", "1 234 officers by 31.3.2027")]
    [InlineData("1.2 million people", "1,200,000 people")]
    [InlineData("Three courts open", "3 courts open")]
    [InlineData("45 per cent of districts", "45 % of districts")]
    [InlineData("Résolution 2899 (2026)", "Resolution 2899 (2026)")]
    [InlineData("Elections held by March 2027", "Elections held by 31 March 2027")]
    public void The_same_statement_in_another_dress_is_identical(string one, string other)
    {
        Assert.Equal(Wording.Identical, Compare(one, other).Wording);
    }

    [Theory]
    [InlineData("70 % of districts have police", "60 % of districts have police")]
    [InlineData("Elections held by 31 March 2027", "Elections held by 30 June 2027")]
    [InlineData("Authorised by resolution 2899 (2026)", "Authorised by resolution 2900 (2026)")]
    [InlineData("Three courts open", "Four courts open")]
    [InlineData("5 000 soldiers disarmed", "6 000 soldiers disarmed")]
    public void The_same_words_with_another_figure_contradict(string one, string other)
    {
        Assert.Equal(Wording.Contradicting, Compare(one, other).Wording);
    }

    [Theory]
    [InlineData("The Government controls all districts", "The Government controls most districts")]
    [InlineData("70 % of districts have trained police", "60 % of districts have new police")]
    [InlineData("Elections held by 2027", "Elections held by 31 March 2027")]
    [InlineData("The force is deployed", "The force is not deployed")]
    public void Other_words_are_a_rewording_whatever_the_figures(string one, string other)
    {
        Assert.Equal(Wording.Reworded, Compare(one, other).Wording);
    }

    [Fact]
    public void What_has_little_in_common_is_another_statement()
    {
        Assert.Equal(Wording.Other, Compare("Police in every district", "Trade resumes across the northern border").Wording);
    }

    [Fact]
    public void The_difference_is_marked_in_both_texts_as_written()
    {
        var difference = Compare("Police in 1 234 of the “villages” by June", "Police in 1,300 of the towns by June").Difference!;
        Assert.Equal(["1 234", "villages"], Marked(difference.From, difference.FromMarks));
        Assert.Equal(["1,300", "towns"], Marked(difference.To, difference.ToMarks));
    }

    [Fact]
    public void Likeness_counts_words_and_their_neighbours()
    {
        Assert.Equal(1, Score("Disarm the militia", "disarm the militia!"));
        Assert.Equal(0, Score("Disarm the militia", "Open courts"));
        Assert.Equal((0.7 * 2 * 2 / 6) + (0.3 * 2 * 1 / 4), Score("disarm militia quickly", "disarm militia slowly"), 9);
        Assert.Equal(0.7, Score("courts open", "open courts"), 9);
    }

    private static double Score(string one, string other) => Likeness.Of(new StatementText(one), new StatementText(other));

    private static IEnumerable<string> Marked(string text, IEnumerable<TextMark> marks) => marks.Select(mark => text.Substring(mark.Start, mark.Length));

    private static StatementComparison Compare(string one, string other) => CompareStatements.Run(new StatementText(one), new StatementText(other), Rules);
}
