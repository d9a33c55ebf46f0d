namespace ImppOffice.Planning.Library;

/// <summary>
/// Keeps planning documents and every version of them. What is acknowledged is durable, and two writers never overwrite
/// each other. Ids that nobody has give <c>unknown-document</c> or <c>unknown-version</c>, and so does a document in the
/// recycle bin where something is to be changed. A document that somebody else works on gives <c>document-locked</c> with
/// who and until when. Throws <see cref="LibraryUnavailableException"/> where the storage is out of reach, and nothing else.
/// </summary>
public interface IDocumentLibrary : IDocumentRegister, IDocumentVersions
{
}
