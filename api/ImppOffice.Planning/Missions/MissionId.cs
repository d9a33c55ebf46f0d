using System.Diagnostics.CodeAnalysis;

namespace ImppOffice.Planning.Missions;

/// <summary>The id of a mission: opaque, stable, given by whoever keeps the missions.</summary>
/// <param name="Value">At most 200 characters; compared as it is.</param>
public readonly record struct MissionId(string Value) : IParsable<MissionId>
{
    public static MissionId Parse(string s, IFormatProvider? provider) => new(s);

    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out MissionId result)
    {
        result = new MissionId(s ?? "");
        return s is { Length: > 0 and <= 200 };
    }

    public override string ToString() => Value;
}
