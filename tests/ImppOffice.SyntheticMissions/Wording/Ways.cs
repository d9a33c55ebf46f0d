using System.Globalization;

namespace ImppOffice.SyntheticMissions.Wording;

/// <summary>The ways in which people write one and the same number or day.</summary>
/// <param name="random">Chooses among them.</param>
/// <param name="language">The language of the document, <c>en</c> or <c>fr</c>.</param>
internal sealed class Ways(Random random, string language)
{
    private static readonly CultureInfo French = CultureInfo.GetCultureInfo("fr-FR");

    private bool IsFrench => language == "fr";

    public string Language => language;

    public string Number(long value)
    {
        var grouped = value.ToString("#,##0", CultureInfo.InvariantCulture);
        var plain = value.ToString(CultureInfo.InvariantCulture);
        return IsFrench ? One(plain, grouped.Replace(',', '\u00A0'), grouped.Replace(',', ' ')) : One(plain, grouped, grouped.Replace(',', ' '));
    }

    public string Percent(int value) => IsFrench ? One($"{value} %", $"{value}\u00A0%", $"{value} pour cent") : One($"{value}%", $"{value} %", $"{value} per cent");

    public string Day(DateOnly day) => IsFrench
        ? One(day.ToString("d MMMM yyyy", French), day.ToString("dd/MM/yyyy", CultureInfo.InvariantCulture), day.ToString("d.M.yyyy", CultureInfo.InvariantCulture))
        : One(day.ToString("d MMMM yyyy", CultureInfo.InvariantCulture), day.ToString("MMMM d, yyyy", CultureInfo.InvariantCulture), day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), day.ToString("d.M.yyyy", CultureInfo.InvariantCulture));

    /// <summary>An amount of money, to the dollar.</summary>
    public string Dollars(long value) => IsFrench ? $"{Number(value)} dollars" : One($"US$ {Number(value)}", $"{Number(value)} US dollars", $"USD {Number(value)}");

    public T One<T>(params IReadOnlyList<T> choices) => choices[random.Next(choices.Count)];
}
