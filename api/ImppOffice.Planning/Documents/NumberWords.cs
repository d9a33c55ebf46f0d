namespace ImppOffice.Planning.Documents;

/// <summary>Numbers written as words in English, French and Spanish, up to ninety-nine, folded.</summary>
internal static class NumberWords
{
    private static readonly string[][] Small =
    [
        ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen"],
        ["un", "deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf", "dix", "onze", "douze", "treize", "quatorze", "quinze", "seize"],
        ["uno", "dos", "tres", "cuatro", "cinco", "seis", "siete", "ocho", "nueve", "diez", "once", "doce", "trece", "catorce", "quince"],
    ];

    private static readonly string[][] Tens =
    [
        ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"],
        ["vingt", "trente", "quarante", "cinquante", "soixante"],
        ["veinte", "treinta", "cuarenta", "cincuenta", "sesenta", "setenta", "ochenta", "noventa"],
    ];

    private static readonly Dictionary<string, int> Values = Small
        .SelectMany(words => words.Select((word, index) => (Word: word, Value: index + 1)))
        .Concat(Tens.SelectMany(words => words.Select((word, index) => (Word: word, Value: (index + 2) * 10))))
        .Concat([(Word: "une", Value: 1), (Word: "una", Value: 1)])
        .DistinctBy(pair => pair.Word, StringComparer.Ordinal)
        .ToDictionary(pair => pair.Word, pair => pair.Value, StringComparer.Ordinal);

    /// <summary>Every word that is a number by itself.</summary>
    public static IEnumerable<string> Words => Values.Keys;

    /// <summary>Whether a text has a number in words.</summary>
    public static bool StandIn(string text) =>
        PlainText.Fold(text).Split([' ', '-', ',', '.', ';']).Any(Values.ContainsKey);

    /// <summary>The number a word or two words stand for; of two, the second alone where the first is none; 0 where neither is.</summary>
    public static int Value(string words)
    {
        var parts = words.Split([' ', '-']);
        var last = Values.GetValueOrDefault(parts[^1]);
        return parts.Length > 1 && last is > 0 and < 20 && Values.GetValueOrDefault(parts[0]) is >= 20 and var tens ? tens + last : last;
    }
}
