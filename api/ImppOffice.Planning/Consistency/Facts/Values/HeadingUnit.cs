using System.Runtime.InteropServices;
using System.Text.RegularExpressions;
using ImppOffice.Planning.Documents;

namespace ImppOffice.Planning.Consistency.Facts.Values;

/// <summary>What the heading of a column says that its figures are in: "Amount (thousands of United States dollars)".</summary>
/// <param name="Unit">The currency or %, or null.</param>
/// <param name="Scale">By what the figures are multiplied.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly partial record struct HeadingUnit(string? Unit, decimal Scale)
{
    /// <summary>A heading that says nothing of the kind.</summary>
    public static HeadingUnit None { get; } = new(null, 1);

    /// <summary>Reads a heading.</summary>
    public static HeadingUnit Of(string heading)
    {
        var plain = NumberText.Plain(heading);
        return new(
            Dollars().IsMatch(plain) ? "usd" : Euros().IsMatch(plain) ? "eur" : PerCent().IsMatch(plain) ? "%" : null,
            Millions().IsMatch(plain) ? 1_000_000 : Thousands().IsMatch(plain) ? 1_000 : 1);
    }

    /// <summary>A bare number under the heading.</summary>
    public WrittenNumber Apply(WrittenNumber number) =>
        number with { Value = number.Value * Scale, Step = number.Step * Scale, Least = number.Least * Scale, Most = number.Most * Scale, Unit = Unit };

    [GeneratedRegex(@"\b(dollars?|usd|dolares)\b|\$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Dollars();

    [GeneratedRegex(@"\b(euros?|eur)\b|€", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Euros();

    [GeneratedRegex(@"%|per ?cent|pour cent|por ciento", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex PerCent();

    [GeneratedRegex(@"\b(millions?|millones)\b", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Millions();

    [GeneratedRegex(@"\b(thousands?|milliers|miles)\b|(?<!\d|\d[ ,.'])000\b", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Thousands();
}
