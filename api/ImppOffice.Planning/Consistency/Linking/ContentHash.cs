using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace ImppOffice.Planning.Consistency.Linking;

/// <summary>Names a content: the same parts give the same name, on every machine.</summary>
public static class ContentHash
{
    private const int Bytes = 16;

    /// <summary>32 hexadecimal digits for a sequence of texts; null and empty differ.</summary>
    public static string Of(params IEnumerable<string?> parts)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var part in parts)
        {
            // The length before each part keeps ("ab", "c") and ("a", "bc") apart.
            hash.AppendData(Encoding.UTF8.GetBytes(part is null ? "-" : part.Length.ToString(CultureInfo.InvariantCulture) + ":" + part));
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset().AsSpan(0, Bytes));
    }
}
