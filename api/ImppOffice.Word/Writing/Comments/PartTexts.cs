using System.IO.Compression;
using ImppOffice.Word.Reading;

namespace ImppOffice.Word.Writing;

/// <summary>The XML parts of a package that is being changed in place.</summary>
/// <param name="zip">The package.</param>
/// <param name="limits">How much is read at most.</param>
/// <param name="reading">Told the name of each part before it is read.</param>
internal sealed class PartTexts(ZipArchive zip, ReaderLimits limits, Action<string> reading)
{
    private static readonly DateTimeOffset EarliestZipTime = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);
    private long left = limits.MaxInflatedBytes;

    public ReaderLimits Limits => limits;

    public bool Has(string part) => Entry(part) is not null;

    /// <summary>The part as text; <see cref="InvalidDataException"/> where there is none of the name.</summary>
    public PartText Read(string part)
    {
        reading(part);
        var entry = Entry(part) ?? throw new InvalidDataException($"No part {part}.");
        using var stream = entry.Open();
        using var bytes = new MemoryStream();
        var buffer = new byte[81920];
        var most = Math.Min(left, limits.MaxPartBytes);
        for (var read = stream.Read(buffer); read > 0; read = stream.Read(buffer))
        {
            bytes.Write(buffer, 0, read);
            if (bytes.Length > most)
            {
                throw new PartTooLargeException($"its part {part} inflates to too much", $"{most:N0} bytes");
            }
        }

        left -= bytes.Length;
        return PartText.Decode(bytes.ToArray());
    }

    /// <summary>Puts a text in the part's place; a new part goes to the end of the package.</summary>
    public void Write(string part, byte[] content)
    {
        var known = Entry(part);
        var time = known?.LastWriteTime ?? EarliestZipTime;
        var entry = known ?? zip.CreateEntry(part);
        entry.ExternalAttributes = known?.ExternalAttributes ?? 0;
        using (var stream = entry.Open())
        {
            stream.SetLength(0);
            stream.Write(content);
        }

        entry.LastWriteTime = time;
    }

    // Targets may be percent-encoded, entries may have backslashes or a leading slash.
    private ZipArchiveEntry? Entry(string part) => zip.Entries.FirstOrDefault(entry =>
        entry.FullName.Replace('\\', '/').TrimStart('/') is var name
        && (name.Equals(part, StringComparison.OrdinalIgnoreCase) || name.Equals(Uri.UnescapeDataString(part), StringComparison.OrdinalIgnoreCase)));
}
