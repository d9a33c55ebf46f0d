using ImppOffice.Planning.Missions;

namespace ImppOffice.Planning.Library;

/// <summary>The documents themselves; <see cref="IDocumentLibrary"/> says what holds of all operations.</summary>
public interface IDocumentRegister
{
    /// <summary>Registers a document without a version; <c>unknown-mission</c>, or <c>name-taken</c> in the mission.</summary>
    Task<Result<LibraryDocument>> RegisterAsync(MissionId mission, DocumentProfile profile, CancellationToken cancellationToken);

    /// <summary>One document, also from the recycle bin.</summary>
    Task<Result<LibraryDocument>> FindAsync(DocumentId document, CancellationToken cancellationToken);

    /// <summary>The documents of a mission in the order they were registered, the recycle bin left out.</summary>
    Task<Page<LibraryDocument>> ListAsync(MissionId mission, Audience audience, PageOf page, CancellationToken cancellationToken);

    /// <summary>The documents whose file carries an identity, the recycle bin left out; copies may share one. At most 50.</summary>
    Task<IReadOnlyList<LibraryDocument>> FindByIdentityAsync(string identity, Audience audience, CancellationToken cancellationToken);

    /// <summary>Documents that have every word in the title or the latest version, titles first; words may be cut short.</summary>
    Task<IReadOnlyList<SearchHit>> SearchAsync(string words, Audience audience, int limit, CancellationToken cancellationToken);

    /// <summary>Changes what is told of a document; <c>changed-meanwhile</c> where its eTag is no longer <paramref name="eTag"/>.</summary>
    Task<Result<LibraryDocument>> ChangeAsync(DocumentId document, DocumentProfile profile, string eTag, string by, CancellationToken cancellationToken);

    /// <summary>Puts a document into the recycle bin; <c>changed-meanwhile</c> as above.</summary>
    Task<Result<LibraryDocument>> RemoveAsync(DocumentId document, string eTag, string by, CancellationToken cancellationToken);

    /// <summary>The recycle bin, the last removed first.</summary>
    Task<Page<LibraryDocument>> ListRemovedAsync(Audience audience, PageOf page, CancellationToken cancellationToken);

    /// <summary>Takes a document out of the recycle bin; <c>not-removed</c>, or <c>name-taken</c> in the meantime.</summary>
    Task<Result<LibraryDocument>> BringBackAsync(DocumentId document, CancellationToken cancellationToken);

    /// <summary>Keeps a document for one person until it is checked in, or the library says it ends.</summary>
    Task<Result<LibraryDocument>> CheckOutAsync(DocumentId document, string by, CancellationToken cancellationToken);

    /// <summary>Gives a document free again; <c>not-checked-out</c> where nobody has it.</summary>
    /// <param name="document">The document.</param>
    /// <param name="by">Who does so.</param>
    /// <param name="anyones">True to end what somebody else checked out, too.</param>
    /// <param name="cancellationToken">Stops it.</param>
    Task<Result<LibraryDocument>> ReleaseAsync(DocumentId document, string by, bool anyones, CancellationToken cancellationToken);
}
