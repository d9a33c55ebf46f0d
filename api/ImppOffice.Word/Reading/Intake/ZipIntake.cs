using System.Globalization;
using System.IO.Compression;
using System.Runtime.InteropServices;
using ImppOffice.Planning;

namespace ImppOffice.Word.Reading;

/// <summary>Opens the zip and looks at its directory before anything in it is trusted.</summary>
internal static class ZipIntake
{
    private const string MimeTypeEntry = "mimetype";

    /// <summary>The archive, or the problem: cut short, an OpenDocument text. Throws <see cref="LimitExceededException"/>.</summary>
    public static Result<ZipArchive> Open(ReadOnlyMemory<byte> file, ReaderLimits limits, InflationMeter meter)
    {
        ZipArchive? archive = null;
        try
        {
            archive = new ZipArchive(AsStream(file), ZipArchiveMode.Read);
            Check(archive, file.Length, limits, meter);
        }
        catch (Exception damaged) when (damaged is InvalidDataException or IOException or ArgumentException or NotSupportedException or OverflowException)
        {
            archive?.Dispose();
            return Problems.Truncated;
        }

        if (archive.Entries.Count == 0)
        {
            archive.Dispose();
            return Problems.NotWord("an empty archive");
        }

        if (archive.Entries[0].FullName == MimeTypeEntry || archive.GetEntry(MimeTypeEntry) is not null)
        {
            archive.Dispose();
            return Problems.Odt;
        }

        return archive;
    }

    private static void Check(ZipArchive archive, long fileBytes, ReaderLimits limits, InflationMeter meter)
    {
        if (archive.Entries.Count > limits.MaxParts)
        {
            throw new LimitExceededException("it has too many parts", limits.MaxParts.ToString(CultureInfo.InvariantCulture));
        }

        long stored = 0;
        long declared = 0;
        foreach (var entry in archive.Entries)
        {
            meter.Check(entry.FullName, entry.Length, entry.CompressedLength);
            stored += entry.CompressedLength;
            declared += entry.Length;
        }

        if (stored > fileBytes)
        {
            throw new LimitExceededException("its entries overlap", "no overlap at all");
        }

        if (declared > limits.MaxInflatedBytes)
        {
            throw new LimitExceededException("its parts inflate to too much", InflationMeter.InMebibytes(limits.MaxInflatedBytes));
        }
    }

    private static MemoryStream AsStream(ReadOnlyMemory<byte> file) =>
        MemoryMarshal.TryGetArray(file, out var segment)
            ? new MemoryStream(segment.Array!, segment.Offset, segment.Count, writable: false)
            : new MemoryStream(file.ToArray(), writable: false);
}
