using System.Globalization;
using ImppOffice.Planning.Consistency.Facts;

namespace ImppOffice.Planning.Consistency.Matching;

/// <summary>Writes a value so that equal values, and only those, are written alike on every machine.</summary>
public static class ValueKey
{
    /// <summary>The value in writing; the exactness of a figure does not show.</summary>
    public static string Of(FactValue value) => value switch
    {
        FactValue.Figure figure => string.Create(CultureInfo.InvariantCulture, $"{figure.Number:G29} {figure.Unit} {figure.Least:G29} {figure.Most:G29}").TrimEnd(),
        FactValue.Span span => string.Create(CultureInfo.InvariantCulture, $"{span.First:yyyy-MM-dd}..{span.Last:yyyy-MM-dd}"),
        FactValue.Relative relative => string.Create(CultureInfo.InvariantCulture, $"{relative.Days} days of {relative.Of}"),
        FactValue.Resolution resolution => string.Create(CultureInfo.InvariantCulture, $"{resolution.Citation} {resolution.On:yyyy-MM-dd}").TrimEnd(),
        _ => "",
    };
}
