using ImppOffice.Planning;
using ImppOffice.Planning.Library;

namespace ImppOffice.Api.Access;

/// <summary>Documents that routes name; their versions are found through them.</summary>
public sealed class DocumentSubjects(IDocumentLibrary library) : ISubjects
{
    public string RouteValue => "document";

    /// <summary>Who may know of a document: all members, or where it is strictly confidential those it names.</summary>
    public static Subject Of(LibraryDocument document) =>
        new(document.Mission, document.Profile.Classification == Classification.StrictlyConfidential ? document.Profile.Readers : null);

    public async Task<Result<Subject>> FindAsync(string id, CancellationToken cancellationToken) =>
        (await library.FindAsync(new DocumentId(id), cancellationToken)).Succeeded(out var document, out var problem) ? Of(document) : problem;

    public Problem Unknown(string id) => LibraryProblems.UnknownDocument(new DocumentId(id));
}
