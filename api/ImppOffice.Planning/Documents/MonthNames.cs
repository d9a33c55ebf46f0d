namespace ImppOffice.Planning.Documents;

/// <summary>Names of months in the languages planning documents are written in, folded, so that no machine's culture matters.</summary>
internal static class MonthNames
{
    private static readonly string[][] Languages =
    [
        ["january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december"],
        ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"],
        ["janvier", "fevrier", "mars", "avril", "mai", "juin", "juillet", "aout", "septembre", "octobre", "novembre", "decembre"],
        ["enero", "febrero", "marzo", "abril", "mayo", "junio", "julio", "agosto", "septiembre", "octubre", "noviembre", "diciembre"],
        ["يناير", "فبراير", "مارس", "ابريل", "مايو", "يونيو", "يوليو", "اغسطس", "سبتمبر", "اكتوبر", "نوفمبر", "ديسمبر"],
        ["يناير", "فبراير", "مارس", "ابريل", "مايو", "يونيه", "يوليه", "اغسطس", "سبتمبر", "اكتوبر", "نوفمبر", "ديسمبر"],
        ["كانون الثاني/يناير", "شباط/فبراير", "اذار/مارس", "نيسان/ابريل", "ايار/مايو", "حزيران/يونيه", "تموز/يوليه", "اب/اغسطس", "ايلول/سبتمبر", "تشرين الاول/اكتوبر", "تشرين الثاني/نوفمبر", "كانون الاول/ديسمبر"],
        ["كانون الثاني", "شباط", "اذار", "نيسان", "ايار", "حزيران", "تموز", "اب", "ايلول", "تشرين الاول", "تشرين الثاني", "كانون الاول"],
    ];

    /// <summary>Month numbers 1 to 12 by folded name.</summary>
    public static IReadOnlyDictionary<string, int> Numbers { get; } = Languages
        .SelectMany(names => names.Select((name, index) => (Name: PlainText.Fold(name), Month: index + 1)))
        .Append(("sept", 9))
        .DistinctBy(pair => pair.Item1, StringComparer.Ordinal)
        .ToDictionary(pair => pair.Item1, pair => pair.Item2, StringComparer.Ordinal);

    /// <summary>A pattern that matches any of the names, longest first.</summary>
    public static string Pattern { get; } = string.Join('|', Numbers.Keys.OrderByDescending(name => name.Length).ThenBy(name => name, StringComparer.Ordinal));
}
