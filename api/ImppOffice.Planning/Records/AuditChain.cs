using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace ImppOffice.Planning.Records;

/// <summary>How the lines of an audit log hang together.</summary>
public static class AuditChain
{
    /// <summary>What the first line has in place of the hash of a line before it.</summary>
    public const string Beginning = "0000000000000000000000000000000000000000000000000000000000000000";

    /// <summary>The line that follows an end, hashed.</summary>
    public static AuditLine Next(AuditEnd? end, AuditEntry entry, DateTimeOffset at)
    {
        var line = new AuditLine((end?.Number ?? 0) + 1, at, entry, end?.Hash ?? Beginning, "");
        return line with { Hash = HashOf(line) };
    }

    /// <summary>Why a line does not follow an end; null where it does.</summary>
    public static string? Fault(AuditEnd? end, AuditLine line)
    {
        var expected = (end?.Number ?? 0) + 1;
        return line.Number != expected ? string.Create(CultureInfo.InvariantCulture, $"line {expected} is missing")
            : line.PreviousHash != (end?.Hash ?? Beginning) ? string.Create(CultureInfo.InvariantCulture, $"line {line.Number} does not follow the one before")
            : line.Hash != HashOf(line) ? string.Create(CultureInfo.InvariantCulture, $"line {line.Number} was changed")
            : null;
    }

    // Each part goes in with its length, so that no two lines can be cut into the same text.
    private static string HashOf(AuditLine line)
    {
        string?[] parts =
        [
            line.Number.ToString(CultureInfo.InvariantCulture),
            line.At.ToUniversalTime().ToString("O", CultureInfo.InvariantCulture),
            line.Entry.Who,
            line.Entry.What,
            line.Entry.Subject,
            line.Entry.SubjectHash,
            line.PreviousHash,
        ];
        var text = string.Concat(parts.Select(part => string.Create(CultureInfo.InvariantCulture, $"{part?.Length ?? -1}:{part}\n")));
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
    }
}
