using ImppOffice.Planning;
using ImppOffice.Planning.Documents;
using ImppOffice.Planning.Library;
using ImppOffice.Word.Reading;

namespace ImppOffice.Api.Library;

/// <summary>Reads a version of a document, tracked changes as accepted.</summary>
public sealed class ReadVersion(IDocumentLibrary library, PlanningDocumentReader reader)
{
    /// <summary>The version with its bytes and what they say; unknown documents and versions, and unreadable files, are problems.</summary>
    public async Task<Result<VersionFile>> RunAsync(DocumentId document, VersionNumber number, CancellationToken cancellationToken)
    {
        if (!(await library.FindAsync(document, cancellationToken)).Succeeded(out var found, out var problem)
            || !(await library.FindVersionAsync(document, number, cancellationToken)).Succeeded(out var version, out problem)
            || !(await library.OpenVersionAsync(document, number, cancellationToken)).Succeeded(out var stream, out problem))
        {
            return problem;
        }

        await using (stream)
        {
            using var bytes = new MemoryStream();
            await stream.CopyToAsync(bytes, cancellationToken);
            var content = bytes.ToArray();
            return reader.Read(content, $"{Path.GetFileNameWithoutExtension(found.Profile.Name)} {number}.docx", View.Accepted, cancellationToken).Succeeded(out var read, out problem)
                ? new VersionFile(found, version, content, read)
                : problem;
        }
    }
}

/// <summary>A version with its file.</summary>
/// <param name="Document">The document.</param>
/// <param name="Version">The version.</param>
/// <param name="Content">The bytes of the .docx file.</param>
/// <param name="Read">What they say, tracked changes as accepted; its name bears the number.</param>
public sealed record VersionFile(LibraryDocument Document, DocumentVersion Version, byte[] Content, PlanningDocument Read);
