using System.Text.RegularExpressions;

namespace ImppOffice.Planning.Documents;

/// <summary>
/// Numbers in the forms people write them: 1 234, 1,234, 1.2 million, 45 per cent, US$ 1.5 million, 10-12, at least 70 %,
/// two thousand; in English, French and Spanish, with the digits of all scripts.
/// </summary>
public static class NumberText
{
    private const RegexOptions Options = RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant;
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);

    private const string Digits = @"\d{1,3}(?:[ ']\d{3})+(?:[.,]\d+)?(?!\d)|\d{1,3}(?:,\d{3})+(?:\.\d+)?(?!\d)|\d{1,3}(?:\.\d{3})+(?:,\d+)?(?!\d)|\d+(?:[.,]\d+)?";
    private const string Scales = @"thousands?|millions?|billions?|bn|mn|milliers?(?: de)?|milliards?(?: de)?|mil millones(?: de)?|mil|millones(?: de)?|millon(?: de)?|الف|مليون|مليار|(?<=[$€£] ?[\d.,]+ ?)[mk](?![\p{L}\d])";
    private const string Least = "at least|a minimum of|minimum of|not less than|no less than|no fewer than|not fewer than|more than|over|au moins|au minimum|pas moins de|plus de|al menos|como minimo|mas de";
    private const string Most = "at most|no more than|not more than|a maximum of|maximum of|up to|fewer than|less than|under|au plus|au maximum|pas plus de|moins de|jusqu'a|a lo sumo|como maximo|menos de|hasta";
    private const string About = "about|some|approximately|around|nearly|environ|pres de|approximativement|quelque|unos|unas|aproximadamente";

    private static readonly Regex Number = new(
        $@"(?<![\p{{L}}\d]|\d[.,]|\p{{L}}-)(?:(?:(?<least>{Least})|(?<most>{Most})|(?<about>{About}))\s+)?(?<before>us ?\$|usd|\$|€|eur|£|gbp|chf)?\s?(?:(?<number>{Digits})(?:\s?(?:-|to|a|and|et|y)\s?(?:us ?\$|\$|€)?\s?(?<upper>{Digits})(?=\s*(?:%|per ?cent|pour ?cent|por ciento|million|thousand|$|[\p{{L}};,.)])))?|(?<words>{SpelledNumber.Pattern}))(?:(?:\s|(?<=\d))(?<scale>{Scales})(?!\p{{L}}))?(?:(?:\s?(?<percent>%|٪|per ?cent(?!\p{{L}})|pour[ -]?cent|p\. ?100|por ciento|في المائه|في المئه))|\s(?:of |de |d')?(?:(?<dollars>(?:us |united states )?dollars?(?: des etats-unis| de los estados unidos)?|dolares(?: de los estados unidos)?|usd|us\$|\$)|(?<euros>euros?|eur|€)|(?<pounds>pounds?(?: sterling)?|gbp)|(?<francs>swiss francs|chf))(?!\p{{L}}))?(?:\s(?:or |ou |o )(?:(?<least>more|plus|mas)|(?<most>fewer|less|moins|menos)))?(?!\d|\p{{L}})",
        Options,
        Patience);

    /// <summary>The numbers in a text, in order; those that are parts of words, ids and ordinals are passed over.</summary>
    /// <param name="text">The text.</param>
    /// <param name="language">Its language (BCP 47), which settles what 1.234 is; null where it is not known.</param>
    public static IReadOnlyList<WrittenNumber> Find(string text, string? language) =>
        FindIn(Plain(text), language);

    /// <summary>The text folded by <see cref="PlainText.Fold"/>, with the digits and marks that European numbers have.</summary>
    public static string Plain(string text) =>
        PlainText.WithPlainDigits(PlainText.Fold(text)).Replace('٬', ',').Replace('٫', '.');

    /// <summary>The same in a text that <see cref="Plain"/> has been over.</summary>
    internal static IReadOnlyList<WrittenNumber> FindIn(string plain, string? language) =>
        [.. Number.Matches(plain).Select(match => Read(match, language)).OfType<WrittenNumber>()];

    private static WrittenNumber? Read(Match match, string? language)
    {
        var spelled = match.Groups["words"].Success;
        var (value, step, unsure) = spelled ? SpelledNumber.Read(match.Groups["words"].Value) : DigitNumber.Read(match.Groups["number"].Value, language);
        var scale = Scale(match.Groups["scale"].Value);
        if (value > decimal.MaxValue / scale)
        {
            return null;
        }

        var single = new WrittenNumber
        {
            Value = value * scale,
            Step = (match.Groups["about"].Success ? Rounded(value, step) : step) * scale,
            Unit = UnitOf(match),
            Least = match.Groups["least"].Success ? value * scale : null,
            Most = match.Groups["most"].Success ? value * scale : null,
            IsUnsure = unsure,
            Start = match.Index,
            Length = match.Length,
        };
        if (!match.Groups["upper"].Success)
        {
            return single;
        }

        var (upper, _, upperUnsure) = DigitNumber.Read(match.Groups["upper"].Value, language);
        return upper <= value || upper > decimal.MaxValue / scale
            ? single with { IsUnsure = true }
            : single with { Value = (value + upper) * scale / 2, Step = (upper - value + step) * scale, Least = value * scale, Most = upper * scale, IsUnsure = unsure || upperUnsure };
    }

    // "About 2,500" is exact to the hundred.
    private static decimal Rounded(decimal value, decimal step)
    {
        while (value != 0 && value % (step * 10) == 0)
        {
            step *= 10;
        }

        return step;
    }

    private static decimal Scale(string word) => word.Split(' ')[0] switch
    {
        "" => 1,
        "mil" when word.Length > 3 => 1_000_000_000,
        "thousand" or "thousands" or "millier" or "milliers" or "mil" or "k" or "الف" => 1_000,
        "billion" or "billions" or "bn" or "milliard" or "milliards" or "مليار" => 1_000_000_000,
        _ => 1_000_000,
    };

    private static string? UnitOf(Match match) =>
        match.Groups["percent"].Success ? "%"
        : match.Groups["dollars"].Success ? "usd"
        : match.Groups["euros"].Success ? "eur"
        : match.Groups["pounds"].Success ? "gbp"
        : match.Groups["francs"].Success ? "chf"
        : match.Groups["before"].Value switch
        {
            "" => null,
            "€" or "eur" => "eur",
            "£" or "gbp" => "gbp",
            "chf" => "chf",
            _ => "usd",
        };
}
