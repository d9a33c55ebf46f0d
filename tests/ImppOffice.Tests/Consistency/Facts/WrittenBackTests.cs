using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using ImppOffice.Planning.Consistency.Facts;
using ImppOffice.Planning.Consistency.Facts.Values;
using ImppOffice.Planning.Templates;

namespace ImppOffice.Tests.Consistency.Facts;

/// <summary>Whatever number or date is written in one of many forms is read back as it was.</summary>
public sealed class WrittenBackTests
{
    private static readonly CultureInfo French = CultureInfo.GetCultureInfo("fr-FR");

    [Fact]
    public void A_number_is_read_back_from_every_way_of_writing_it()
    {
        Prop.ForAll(ArbMap.Default.ArbFor<PositiveInt>(), number =>
        {
            var value = number.Get * 37L;
            (string Text, string Language)[] forms =
            [
                (value.ToString(CultureInfo.InvariantCulture), "en"),
                (value.ToString("#,##0", CultureInfo.InvariantCulture), "en"),
                (value.ToString("#,##0", CultureInfo.InvariantCulture).Replace(',', '\u00A0'), "fr"),
                (value.ToString("#,##0", CultureInfo.InvariantCulture).Replace(',', ' '), "fr"),
                (value.ToString("#,##0", CultureInfo.InvariantCulture).Replace(',', '.'), "es"),
                ($"US$ {value.ToString("#,##0", CultureInfo.InvariantCulture)}", "en"),
                ($"{value.ToString(CultureInfo.InvariantCulture)} %", "fr"),
                (string.Concat(value.ToString(CultureInfo.InvariantCulture).Select(digit => (char)('٠' + (digit - '0')))), "ar"),
                (string.Concat(value.ToString(CultureInfo.InvariantCulture).Select(digit => (char)('۰' + (digit - '0')))), "fa"),
            ];
            return forms.All(form => FactValueText.Read(form.Text, FactHolds.Figure, form.Language) is FactValue.Figure figure && figure.Number == value && figure.Step == 1);
        }).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void A_day_is_read_back_from_every_way_of_writing_it()
    {
        Prop.ForAll(Gen.Choose(0, 20_000).ToArbitrary(), offset =>
        {
            var day = new DateOnly(2000, 1, 1).AddDays(offset);
            string[] forms =
            [
                day.ToString("d MMMM yyyy", CultureInfo.InvariantCulture),
                day.ToString("MMMM d, yyyy", CultureInfo.InvariantCulture),
                day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
                day.ToString("d.M.yyyy", CultureInfo.InvariantCulture),
                day.ToString("dd/MM/yyyy", CultureInfo.InvariantCulture),
                day.ToString("d MMMM yyyy", French),
                $"by {day.ToString("d MMMM yyyy", CultureInfo.InvariantCulture)}",
                $"au plus tard le {day.ToString("d MMMM yyyy", French)}",
            ];
            return forms.All(form => FactValueText.Read(form, FactHolds.Date, null) is FactValue.Span span && span.First == day && span.Last == day);
        }).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void A_quarter_and_a_month_are_read_back_with_their_first_and_last_days()
    {
        Prop.ForAll(Gen.Choose(0, 12 * 80).ToArbitrary(), offset =>
        {
            var first = new DateOnly(2000, 1, 1).AddMonths(offset);
            var quarter = new DateOnly(first.Year, ((first.Month - 1) / 3 * 3) + 1, 1);
            return Is(first.ToString("MMMM yyyy", CultureInfo.InvariantCulture), first, first.AddMonths(1).AddDays(-1))
                && Is(first.ToString("MMMM yyyy", French), first, first.AddMonths(1).AddDays(-1))
                && Is($"Q{((quarter.Month - 1) / 3) + 1} {quarter.Year}", quarter, quarter.AddMonths(3).AddDays(-1));
        }).QuickCheckThrowOnFailure();
    }

    private static bool Is(string text, DateOnly first, DateOnly last) =>
        FactValueText.Read(text, FactHolds.Date, null) is FactValue.Span span && span.First == first && span.Last == last;
}
