using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Runtime.InteropServices;

namespace ImppOffice.Planning.Library;

/// <summary>The number of a version: 1.0 is published, 0.3 and 1.2 are drafts.</summary>
/// <param name="Major">How often the document has been published, from 0.</param>
/// <param name="Minor">The draft since then, from 1; 0 for what is published.</param>
[StructLayout(LayoutKind.Auto)]
public readonly record struct VersionNumber(int Major, int Minor) : IComparable<VersionNumber>, IParsable<VersionNumber>
{
    /// <summary>0.1.</summary>
    public static VersionNumber First { get; } = new(0, 1);

    public bool IsPublished => Minor == 0;

    public VersionNumber NextDraft => new(Major, Minor + 1);

    public VersionNumber NextPublished => new(Major + 1, 0);

    public static VersionNumber Parse(string s, IFormatProvider? provider) =>
        TryParse(s, provider, out var number) ? number : throw new FormatException($"{s} is no version number.");

    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out VersionNumber result)
    {
        result = default;
        var parts = (s ?? "").Split('.');
        if (parts.Length != 2 || !Number(parts[0], out var major) || !Number(parts[1], out var minor) || (major == 0 && minor == 0))
        {
            return false;
        }

        result = new VersionNumber(major, minor);
        return true;
    }

    public int CompareTo(VersionNumber other) => Major == other.Major ? Minor.CompareTo(other.Minor) : Major.CompareTo(other.Major);

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Major}.{Minor}");

    private static bool Number(string text, out int number) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number);
}
