using ImppOffice.Planning.Consistency.Facts;
using ImppOffice.Planning.Consistency.Facts.Values;
using ImppOffice.Planning.Templates;

namespace ImppOffice.Tests.Consistency.Facts;

public sealed class FactValueTextTests
{
    [Theory]
    [InlineData("1 234", "en", 1234, null, 1)]
    [InlineData("1\u00A0234", "fr", 1234, null, 1)]
    [InlineData("1\u202F234\u202F567", "fr", 1234567, null, 1)]
    [InlineData("1,234", "en", 1234, null, 1)]
    [InlineData("1,234", null, 1234, null, 1)]
    [InlineData("1.234", "fr", 1234, null, 1)]
    [InlineData("1.234", "es", 1234, null, 1)]
    [InlineData("1.234,5", "es", 1234.5, null, 0.1)]
    [InlineData("1,234,567.89", null, 1234567.89, null, 0.01)]
    [InlineData("1.234.567", null, 1234567, null, 1)]
    [InlineData("1.2 million", "en", 1200000, null, 100000)]
    [InlineData("1,2 million", "fr", 1200000, null, 100000)]
    [InlineData("1,2 millions de dollars", "fr", 1200000, "usd", 100000)]
    [InlineData("12,5", "fr", 12.5, null, 0.1)]
    [InlineData("two thousand", "en", 2000, null, 1000)]
    [InlineData("twenty-one", "en", 21, null, 1)]
    [InlineData("one hundred and twenty", "en", 120, null, 1)]
    [InlineData("cent vingt", "fr", 120, null, 1)]
    [InlineData("quatre-vingt-dix", "fr", 90, null, 1)]
    [InlineData("quatre-vingts", "fr", 80, null, 1)]
    [InlineData("deux mille", "fr", 2000, null, 1000)]
    [InlineData("Ten million United States dollars", "en", 10000000, "usd", 1000000)]
    [InlineData("45 %", "fr", 45, "%", 1)]
    [InlineData("45%", "en", 45, "%", 1)]
    [InlineData("45 per cent", "en", 45, "%", 1)]
    [InlineData("45 pour cent", "fr", 45, "%", 1)]
    [InlineData("45,5 por ciento", "es", 45.5, "%", 0.1)]
    [InlineData("US$ 1.5 million", "en", 1500000, "usd", 100000)]
    [InlineData("$1,500,000", "en", 1500000, "usd", 1)]
    [InlineData("1.5 million US dollars", "en", 1500000, "usd", 100000)]
    [InlineData("EUR 250,000", "en", 250000, "eur", 1)]
    [InlineData("250 000 euros", "fr", 250000, "eur", 1)]
    [InlineData("9,500 combatants", "en", 9500, "combatants", 1)]
    [InlineData("14 of 18", "en", 14, "of 18", 1)]
    [InlineData("14 sur 18 districts", "fr", 14, "of 18 districts", 1)]
    [InlineData("٩٬٥٠٠", "ar", 9500, null, 1)]
    [InlineData("۱۲۰", "fa", 120, null, 1)]
    [InlineData("about 2,500", "en", 2500, null, 100)]
    [InlineData("0.125", "fr", 0.125, null, 0.001)]
    [InlineData("24 + 12 + 100", "en", 136, null, 1)]
    public void A_figure_is_read_as_people_write_it(string text, string? language, double number, string? unit, double step)
    {
        var figure = Assert.IsType<FactValue.Figure>(FactValueText.Read(text, FactHolds.Figure, language));
        Assert.Equal(((decimal)number, unit, (decimal)step), (figure.Number, figure.Unit, figure.Step));
    }

    [Theory]
    [InlineData("at least 70 %", 70, 70, null)]
    [InlineData("au moins 70 %", 70, 70, null)]
    [InlineData("5 or fewer", 5, null, 5)]
    [InlineData("up to 600 officers", 600, null, 600)]
    [InlineData("10-12", 11, 10, 12)]
    [InlineData("10 to 12 %", 11, 10, 12)]
    [InlineData("entre 10 et 12", null, null, null)]
    public void A_bound_or_a_range_keeps_what_it_says(string text, int? number, int? least, int? most)
    {
        var figure = FactValueText.Read(text, FactHolds.Figure, "en") as FactValue.Figure;
        Assert.Equal(((decimal?)number, (decimal?)least, (decimal?)most), (figure?.Number, figure?.Least, figure?.Most));
    }

    [Theory]
    [InlineData("1.234", null)]
    [InlineData("1,234", "fr")]
    [InlineData("2,100,000 of an estimated 2,800,000; at least 48 per cent women", "en")]
    [InlineData("46 (August 2026)", "en")]
    [InlineData("5 or fewer, three months running", "en")]
    [InlineData("None", "en")]
    [InlineData("[TBD]", "en")]
    [InlineData("B-2", "en")]
    [InlineData("", "en")]
    public void What_says_more_than_one_figure_or_can_be_read_in_two_ways_stays_words(string text, string? language)
    {
        Assert.IsType<FactValue.Words>(FactValueText.Read(text, FactHolds.Figure, language));
    }

    [Theory]
    [InlineData("18,200", "Amount (thousands of United States dollars)", 18200000, 1000)]
    [InlineData("18,200,000", "Amount (US dollars)", 18200000, 1)]
    [InlineData("18,200", "Estimates (US$ '000)", 18200000, 1000)]
    [InlineData("18,200", "Dollars, target of 2,000 a head", 18200, 1)]
    [InlineData("4.1", "Montant (en millions de dollars)", 4100000, 100000)]
    public void A_heading_says_what_its_figures_are_in(string text, string heading, int number, int step)
    {
        Assert.Equal(new FactValue.Figure(number, "usd", step), FactValueText.Read(text, FactHolds.Figure, "en", heading));
    }

    [Theory]
    [InlineData("31 March 2027", "2027-03-31", "2027-03-31")]
    [InlineData("by 31 March 2027", "2027-03-31", "2027-03-31")]
    [InlineData("not later than 31.3.2027", "2027-03-31", "2027-03-31")]
    [InlineData("au plus tard le 31 mars 2027", "2027-03-31", "2027-03-31")]
    [InlineData("March 2027", "2027-03-01", "2027-03-31")]
    [InlineData("Q1 2027", "2027-01-01", "2027-03-31")]
    [InlineData("T2 2027", "2027-04-01", "2027-06-30")]
    [InlineData("second half of 2027", "2027-07-01", "2027-12-31")]
    [InlineData("premier semestre de 2027", "2027-01-01", "2027-06-30")]
    [InlineData("2027", "2027-01-01", "2027-12-31")]
    [InlineData("1 March 2027 to 30 April 2027", "2027-03-01", "2027-04-30")]
    [InlineData("31 March 2027 (end of the rains)", null, null)]
    [InlineData("31 March 2027 (dry season)", "2027-03-31", "2027-03-31")]
    [InlineData("٣١ مارس ٢٠٢٧", "2027-03-31", "2027-03-31")]
    [InlineData("end of 2027", null, null)]
    [InlineData("after 31 March 2027", null, null)]
    public void A_date_has_a_first_and_a_last_day(string text, string? first, string? last)
    {
        var span = FactValueText.Read(text, FactHolds.Date, "en") as FactValue.Span;
        Assert.Equal((first, last), (span?.First.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture), span?.Last.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture)));
    }

    [Theory]
    [InlineData("within 90 days of deployment", 90, "deployment")]
    [InlineData("six months after the adoption of the resolution", 180, "the adoption of the resolution")]
    [InlineData("dans les 90 jours suivant le déploiement", 90, "le deploiement")]
    [InlineData("60 days", 60, "")]
    [InlineData("two weeks before the elections", -14, "the elections")]
    [InlineData("M+6", 180, "m")]
    [InlineData("D+30", 30, "d")]
    [InlineData("week 3", 21, "")]
    [InlineData("end of the mandate", 0, "end of the mandate")]
    [InlineData("dans un délai de trois mois", 90, "")]
    public void A_time_can_be_counted_from_something(string text, int days, string of)
    {
        Assert.Equal(new FactValue.Relative(days, of), FactValueText.Read(text, FactHolds.Date, "en"));
    }

    [Theory]
    [InlineData("Security Council resolution 2899 (2026) of 14 September 2026", "2899 (2026)", "2026-09-14")]
    [InlineData("S/RES/2899 (2026)", "2899 (2026)", null)]
    [InlineData("resolution 2899 (2026), adopted on 14 September 2026", "2899 (2026)", "2026-09-14")]
    [InlineData("la résolution 2899 (2026) du 14 septembre 2026", "2899 (2026)", "2026-09-14")]
    [InlineData("resolution 2899 (2026), which the parties accepted on 20 September 2026", "2899 (2026)", null)]
    public void A_resolution_has_the_day_of_its_adoption_where_that_stands_behind_it(string text, string citation, string? day)
    {
        var on = day is null ? (DateOnly?)null : DateOnly.ParseExact(day, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
        Assert.Equal(new FactValue.Resolution(citation, on), FactValueText.Read(text, FactHolds.Resolution, "en"));
    }
}
