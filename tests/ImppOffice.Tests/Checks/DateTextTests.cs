using ImppOffice.Planning.Documents;

namespace ImppOffice.Tests.Checks;

public sealed class DateTextTests
{
    [Theory]
    [InlineData("The mandate ends on 31 March 2027.", 2027, 3, 31)]
    [InlineData("March 31, 2027", 2027, 3, 31)]
    [InlineData("31.3.2027", 2027, 3, 31)]
    [InlineData("31/03/2027", 2027, 3, 31)]
    [InlineData("2027-03-31", 2027, 3, 31)]
    [InlineData("by March 2027", 2027, 3, 31)]
    [InlineData("Q1 2027", 2027, 3, 31)]
    [InlineData("first quarter of 2027", 2027, 3, 31)]
    [InlineData("le 1er avril 2027", 2027, 4, 1)]
    [InlineData("31 août 2027", 2027, 8, 31)]
    [InlineData("T2 2027", 2027, 6, 30)]
    [InlineData("30 de septiembre de 2027", 2027, 9, 30)]
    [InlineData("٣٠ سبتمبر ٢٠٢٧", 2027, 9, 30)]
    [InlineData("30\u00A0September\u00A02027", 2027, 9, 30)]
    public void A_date_is_read_in_the_form_people_write_it(string text, int year, int month, int day)
    {
        Assert.Equal([new DateOnly(year, month, day)], DateText.Find(text));
    }

    [Theory]
    [InlineData("31 February 2027")]
    [InlineData("version 1.2.3")]
    [InlineData("resolution 2899 (2026)")]
    [InlineData("may be decided")]
    [InlineData("the year 2027")]
    [InlineData("99.99.2027")]
    public void What_is_no_date_is_not_taken_for_one(string text)
    {
        Assert.Empty(DateText.Find(text));
    }

    [Theory]
    [InlineData("within 90 days of deployment")]
    [InlineData("M+6")]
    [InlineData("by the end of the mandate")]
    [InlineData("dans les trois mois")]
    public void A_time_relative_to_an_event_says_when(string text)
    {
        Assert.True(DateText.SaysWhen(text));
    }

    [Theory]
    [InlineData("as soon as possible")]
    [InlineData("later")]
    public void Words_without_a_time_do_not_say_when(string text)
    {
        Assert.False(DateText.SaysWhen(text));
    }

    [Theory]
    [InlineData("a minimum of six weeks", 6)]
    [InlineData("21 days", 3)]
    [InlineData("trois semaines", 3)]
    [InlineData("une semaine", 1)]
    public void A_duration_is_read_in_weeks(string text, double weeks)
    {
        Assert.Equal([weeks], DurationText.FindWeeks(text));
    }

    [Theory]
    [InlineData("Security Council resolution 2899 (2026)", "2899 (2026)")]
    [InlineData("S/RES/2899 (2026)", "2899 (2026)")]
    [InlineData("la résolution 2899 (2026)", "2899 (2026)")]
    public void A_resolution_is_read_by_number_and_year(string text, string citation)
    {
        Assert.Equal([citation], ResolutionText.Find(text));
    }
}
