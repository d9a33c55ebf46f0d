using System.Diagnostics.CodeAnalysis;

namespace ImppOffice.Planning.Reviews;

/// <summary>The id of a review round: opaque, stable, given by whoever opens it.</summary>
/// <param name="Value">At most 200 characters; compared as it is.</param>
public readonly record struct ReviewRoundId(string Value) : IParsable<ReviewRoundId>
{
    public static ReviewRoundId Parse(string s, IFormatProvider? provider) => new(s);

    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out ReviewRoundId result)
    {
        result = new ReviewRoundId(s ?? "");
        return s is { Length: > 0 and <= 200 };
    }

    public override string ToString() => Value;
}
