using ImppOffice.Planning.Documents;

namespace ImppOffice.Tests.Checks;

public sealed class PlainTextTests
{
    [Theory]
    [InlineData("Définition  du\u00A0SUCCÈS", "definition du succes")]
    [InlineData("end\u2011state", "end-state")]
    [InlineData("bench\u00ADmarks", "benchmarks")]
    [InlineData("“smart” ‘quotes’", "\"smart\" 'quotes'")]
    [InlineData("  trailing \t and\nleading  ", "trailing and leading")]
    [InlineData("الحَالَة النِهائِيّة", "الحالة النهايية")]
    [InlineData("already plain", "already plain")]
    public void Folded_text_is_what_a_reader_would_call_the_same_words(string text, string folded)
    {
        Assert.Equal(folded, PlainText.Fold(text));
    }

    [Theory]
    [InlineData("Definition of success", 3)]
    [InlineData("end-state isn’t far", 3)]
    [InlineData("", 0)]
    [InlineData(" – ", 0)]
    public void Words_are_counted_as_a_person_counts_them(string text, int words)
    {
        Assert.Equal(words, PlainText.CountWords(text));
    }

    [Fact]
    public void A_snippet_never_cuts_a_character_in_two()
    {
        var snippet = PlainText.Snippet(new string('a', 118) + "😀😀", 120);
        Assert.True(snippet.Length <= 120);
        Assert.DoesNotContain(snippet, character => char.IsSurrogate(character) && !snippet.Contains("😀", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("usg-planing-directive", "usg-planning-directive")]
    [InlineData("MISSION-BUDGET", "mission-budget")]
    [InlineData("something-else-entirely", null)]
    public void The_nearest_word_is_the_one_that_was_meant(string word, string? meant)
    {
        Assert.Equal(meant, ImppOffice.Planning.NearestWord.To(word, ["usg-planning-directive", "mission-budget", "sg-report"]));
    }
}
