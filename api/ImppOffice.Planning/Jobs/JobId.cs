using System.Diagnostics.CodeAnalysis;

namespace ImppOffice.Planning.Jobs;

/// <summary>The id of a job: opaque, stable, given when it is asked for.</summary>
/// <param name="Value">At most 200 characters; compared as it is.</param>
public readonly record struct JobId(string Value) : IParsable<JobId>
{
    public static JobId Parse(string s, IFormatProvider? provider) => new(s);

    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out JobId result)
    {
        result = new JobId(s ?? "");
        return s is { Length: > 0 and <= 200 };
    }

    public override string ToString() => Value;
}
