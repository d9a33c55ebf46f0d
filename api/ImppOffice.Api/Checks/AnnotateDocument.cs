using ImppOffice.Planning;
using ImppOffice.Word.Writing;

namespace ImppOffice.Api.Checks;

/// <summary>Writes what a document lacks into a copy of it, as comments.</summary>
public sealed class AnnotateDocument(CheckDocument check, TimeProvider time)
{
    /// <summary>The copy as .docx, or what stood in the way; the parameters are those of <see cref="CheckDocument"/>.</summary>
    public async Task<Result<AnnotatedDocument>> RunAsync(ReadOnlyMemory<byte> file, string name, CheckQuestion question, CancellationToken cancellationToken)
    {
        var result = await check.RunAsync(file, name, question, cancellationToken);
        return result.Succeeded(out var report, out var problem)
            ? AnnotatedCopy.Write(file, FindingAnnotations.Of(report), time.GetUtcNow())
            : problem;
    }
}
