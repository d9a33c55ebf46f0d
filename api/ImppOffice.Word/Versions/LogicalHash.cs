using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using ImppOffice.Planning;
using ImppOffice.Word.Reading;

namespace ImppOffice.Word.Versions;

/// <summary>
/// The hash of what a document says, its looks included: the same after its package was packed anew, its properties were
/// filled in by a server, or Word stamped it with the ids of an editing session.
/// </summary>
public sealed class LogicalHash(ReaderLimits limits)
{
    /// <summary>SHA-256 over the parts in the order of their names, in lower-case hexadecimal; or why the file cannot be read.</summary>
    /// <param name="file">The bytes of the .docx file.</param>
    /// <param name="cancellationToken">Ends it with an <see cref="OperationCanceledException"/>.</param>
    public Result<string> Of(ReadOnlyMemory<byte> file, CancellationToken cancellationToken)
    {
        if (FileSignature.Refuse(file.Span) is { } refused)
        {
            return refused;
        }

        try
        {
            var meter = new InflationMeter(limits);
            return ZipIntake.Open(file, limits, meter).Succeeded(out var archive, out var problem) ? OfPackage(archive, meter, cancellationToken) : problem;
        }
        catch (LimitExceededException exceeded)
        {
            return Problems.TooLarge(exceeded.What, exceeded.Limit);
        }
    }

    private Result<string> OfPackage(ZipArchive archive, InflationMeter meter, CancellationToken cancellationToken)
    {
        using var package = new WordPackage(archive, limits, meter);
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var part in package.Parts.Where(part => !LogicalParts.IsIncidental(package, part)).Order(StringComparer.OrdinalIgnoreCase))
        {
            cancellationToken.ThrowIfCancellationRequested();
            try
            {
                hash.AppendData(Encoding.UTF8.GetBytes($"\0{part.ToLowerInvariant()}\0"));
                Add(hash, package, part);
            }
            catch (Exception damage) when (WordPackage.IsDamage(damage))
            {
                return Problems.BrokenPart(part);
            }
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    private static void Add(IncrementalHash hash, WordPackage package, string part)
    {
        if (part.EndsWith(".rels", StringComparison.OrdinalIgnoreCase))
        {
            hash.AppendData(LogicalRelationships.Of(package, part));
        }
        else if (part.EndsWith(".xml", StringComparison.OrdinalIgnoreCase))
        {
            using var xml = package.OpenXml(part);
            CanonicalXml.Write(xml, package.Limits, hash);
        }
        else
        {
            using var bytes = package.Open(part);
            Span<byte> buffer = stackalloc byte[8192];
            for (var read = bytes.Read(buffer); read > 0; read = bytes.Read(buffer))
            {
                hash.AppendData(buffer[..read]);
            }
        }
    }
}
