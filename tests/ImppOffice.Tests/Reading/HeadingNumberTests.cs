using ImppOffice.Planning.Documents;

namespace ImppOffice.Tests.Reading;

public sealed class HeadingNumberTests
{
    [Theory]
    [InlineData("1. Situation", "Situation", "1.")]
    [InlineData("1.2.1 Key issues", "Key issues", "1.2.1")]
    [InlineData("1.Situation", "Situation", "1.")]
    [InlineData("1 Situation", "Situation", "1")]
    [InlineData("I. Situation", "Situation", "I.")]
    [InlineData("II. Objectives", "Objectives", "II.")]
    [InlineData("XIV - Logistics", "Logistics", "XIV")]
    [InlineData("A. Introduction", "Introduction", "A.")]
    [InlineData("(b) Assumptions", "Assumptions", "(b)")]
    [InlineData("iv) Risks", "Risks", "iv)")]
    [InlineData("٣- الوضع", "الوضع", "٣")]
    [InlineData("٣-الوضع", "الوضع", "٣")]
    [InlineData("١.٢ الأهداف", "الأهداف", "١.٢")]
    [InlineData("أ- الوضع", "الوضع", "أ")]
    [InlineData("Section 4: Constraints", "Constraints", "4")]
    [InlineData("Annex B Situation", "Situation", "B")]
    [InlineData("Раздел 2. Обстановка", "Обстановка", "2")]
    public void A_typed_number_is_taken_off(string text, string title, string number) =>
        Assert.Equal((title, number), HeadingNumber.Split(text));

    [Theory]
    [InlineData("A strategic view")]
    [InlineData("I recommend")]
    [InlineData("2026 outlook")]
    [InlineData("Civil-military coordination")]
    [InlineData("C-IED capacity")]
    [InlineData("10-day plan")]
    [InlineData("U.N. presence")]
    [InlineData("A.I. strategy")]
    [InlineData("Mission")]
    [InlineData("Annex B")]
    [InlineData("1.2.1")]
    [InlineData("V")]
    [InlineData("Mild. Then worse")]
    public void Words_that_only_look_like_numbers_stay(string text) => Assert.Equal((text, null), HeadingNumber.Split(text));

    [Fact]
    public void A_very_long_line_is_split_like_a_short_one()
    {
        var (title, number) = HeadingNumber.Split("3. " + new string('x', 10_000));

        Assert.Equal("3.", number);
        Assert.Equal(10_000, title.Length);
    }
}
