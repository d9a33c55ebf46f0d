using System.IO.Compression;
using ImppOffice.Planning;
using ImppOffice.Planning.Documents;

namespace ImppOffice.Word.Reading;

/// <summary>
/// Reads a .docx as a planning document. Pure: touches neither files nor network, and the same bytes give the same
/// document whatever the time, the machine's language or the thread.
/// </summary>
public sealed class PlanningDocumentReader(ReaderLimits limits)
{
    /// <summary>Reads a file in one view of its tracked changes.</summary>
    /// <param name="file">The bytes of the file, which are left as they are.</param>
    /// <param name="name">The name the document is to be called by, without a folder.</param>
    /// <param name="view">How open tracked changes are read.</param>
    /// <param name="cancellationToken">Ends reading with an <see cref="OperationCanceledException"/>.</param>
    /// <returns>
    /// The document, or a problem of the family Unreadable (no Word document, encrypted, with macros, damaged in its
    /// main part) or TooLarge. Damage to any other part is told in <see cref="PlanningDocument.NotRead"/>.
    /// </returns>
    public Result<PlanningDocument> Read(ReadOnlyMemory<byte> file, string name, View view, CancellationToken cancellationToken)
    {
        if (FileSignature.Refuse(file.Span) is { } refused)
        {
            return refused;
        }

        try
        {
            return ReadZip(file, name, view, cancellationToken);
        }
        catch (LimitExceededException exceeded)
        {
            return Problems.TooLarge(exceeded.What, exceeded.Limit);
        }
    }

    private Result<PlanningDocument> ReadZip(ReadOnlyMemory<byte> file, string name, View view, CancellationToken cancellationToken)
    {
        if (file.Length > limits.MaxFileBytes)
        {
            throw new LimitExceededException("the file is too big", InflationMeter.InMebibytes(limits.MaxFileBytes));
        }

        var meter = new InflationMeter(limits);
        return ZipIntake.Open(file, limits, meter).Succeeded(out var archive, out var problem)
            ? ReadPackage(archive, meter, name, view, cancellationToken)
            : problem;
    }

    private Result<PlanningDocument> ReadPackage(ZipArchive archive, InflationMeter meter, string name, View view, CancellationToken cancellationToken)
    {
        using var package = new WordPackage(archive, limits, meter);
        if (!MainPart.Find(package).Succeeded(out var main, out var problem))
        {
            return problem;
        }

        try
        {
            return new DocumentReading(package, main, view, cancellationToken).Read(name);
        }
        catch (Exception damage) when (WordPackage.IsDamage(damage))
        {
            return Problems.BrokenPart(main);
        }
    }
}
