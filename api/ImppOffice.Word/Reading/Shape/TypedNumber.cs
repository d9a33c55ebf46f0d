namespace ImppOffice.Word.Reading;

/// <summary>Forms of the numbers that writers type before headings.</summary>
internal enum NumberForm
{
    Decimal,
    Roman,
    SmallRoman,
    Letter,
    SmallLetter,
}

/// <summary>What a typed number tells of its heading's place.</summary>
internal static class TypedNumber
{
    /// <summary>How many levels it has: 3 for "1.2.1", 1 for "A.", 0 where there is none.</summary>
    public static int Depth(string? number) =>
        number is null ? 0 : number.Split(['.', '-', '(', ')', ' '], StringSplitOptions.RemoveEmptyEntries).Length;

    public static NumberForm FormOf(string number)
    {
        var core = number.Trim('(', ')', '.', ' ');
        if (core.Length == 0 || char.IsDigit(core[0]))
        {
            return NumberForm.Decimal;
        }

        // A single C, D or M begins a list of letters far more often than a Roman hundred.
        var roman = core.All(letter => "IVXLCivxlc".Contains(letter, StringComparison.Ordinal)) && core is not ("C" or "c" or "L" or "l");
        return (roman, char.IsLower(core[0])) switch
        {
            (true, false) => NumberForm.Roman,
            (true, true) => NumberForm.SmallRoman,
            (false, false) => NumberForm.Letter,
            _ => NumberForm.SmallLetter,
        };
    }
}
