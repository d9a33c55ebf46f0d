using System.Text.Json.Serialization;

namespace ImppOffice.Planning.Consistency.Facts;

/// <summary>What a text says, in a form that can be compared whatever the language and the way of writing.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "is")]
[JsonDerivedType(typeof(Words), "words")]
[JsonDerivedType(typeof(Figure), "figure")]
[JsonDerivedType(typeof(Span), "span")]
[JsonDerivedType(typeof(Relative), "relative")]
[JsonDerivedType(typeof(Resolution), "resolution")]
public abstract record FactValue
{
    /// <summary>Words; they are compared as a statement.</summary>
    public sealed record Words : FactValue;

    /// <summary>A figure: 1 234, 1,234, 1.2 million, 45 %.</summary>
    /// <param name="Number">The number, scale words multiplied in; per cent as written (45 % is 45).</param>
    /// <param name="Unit">What is counted, folded: <c>%</c>, <c>usd</c>, <c>posts</c>, <c>of 18</c> in "14 of 18"; null where nothing is said.</param>
    /// <param name="Step">How exactly it is written: 1.2 million is exact to 100,000. Figures closer than half the coarser step agree.</param>
    public sealed record Figure(decimal Number, string? Unit, decimal Step) : FactValue
    {
        /// <summary>The least meant: 70 of "at least 70", 10 of "10-12"; null where nothing is said.</summary>
        public decimal? Least { get; init; }

        /// <summary>The most meant: 5 of "5 or fewer", 12 of "10-12"; null where nothing is said.</summary>
        public decimal? Most { get; init; }
    }

    /// <summary>A date, month, quarter or year.</summary>
    /// <param name="First">The first day meant.</param>
    /// <param name="Last">The last day meant; the same for a day.</param>
    public sealed record Span(DateOnly First, DateOnly Last) : FactValue;

    /// <summary>A time relative to something: within 90 days of deployment.</summary>
    /// <param name="Days">How many days, months as 30 and years as 365; null where it cannot be told.</param>
    /// <param name="Of">What it is counted from, folded; empty where it is not said.</param>
    public sealed record Relative(int? Days, string Of) : FactValue;

    /// <summary>A resolution of the Security Council.</summary>
    /// <param name="Citation">Its number and year: <c>2899 (2026)</c>.</param>
    /// <param name="On">The day of its adoption, or null where it is not said.</param>
    public sealed record Resolution(string Citation, DateOnly? On) : FactValue;
}
