namespace ImppOffice.Planning.Documents;

/// <summary>Reads a number written in words below a million: "two thousand", "cent vingt", "quatre-vingt-dix".</summary>
internal static class SpelledNumber
{
    private const int Score = 20;

    private static readonly Dictionary<string, int> Multipliers = new(StringComparer.Ordinal)
    {
        ["hundred"] = 100,
        ["cent"] = 100,
        ["cents"] = 100,
        ["cien"] = 100,
        ["ciento"] = 100,
        ["thousand"] = 1000,
        ["mille"] = 1000,
        ["mil"] = 1000,
    };

    /// <summary>A pattern that matches such a number in folded text.</summary>
    public static string Pattern { get; } = $@"(?<!(?:per|pour|por) ?){Word}(?:[ -](?:(?:and|et|y)[ -])?{Word})*";

    private static string Word => $@"(?:{string.Join('|', NumberWords.Words.Concat(Multipliers.Keys).Append("vingts").OrderByDescending(word => word.Length).ThenBy(word => word, StringComparer.Ordinal))})(?!\p{{L}})";

    /// <summary>The number and how exactly it is written: two thousand is exact to the thousand.</summary>
    public static (decimal Value, decimal Step, bool Unsure) Read(string words)
    {
        var (total, current, last) = (0, 0, 0);
        var step = 1;
        foreach (var word in words.Split([' ', '-'], StringSplitOptions.RemoveEmptyEntries))
        {
            if (Multipliers.TryGetValue(word, out var times))
            {
                (total, current) = times == 1000 ? (total + (Math.Max(1, current) * times), 0) : (total, Math.Max(1, current) * times);
                (last, step) = (0, times);
            }
            else if (NumberWords.Value(word == "vingts" ? "vingt" : word) is > 0 and var value)
            {
                current = value == Score && last == 4 ? current - last + (last * Score) : current + value;
                (last, step) = (value, 1);
            }
        }

        return (total + current, step, false);
    }
}
