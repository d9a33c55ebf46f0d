using ImppOffice.Planning;
using ImppOffice.Planning.Documents;
using ImppOffice.Word.Comparing;
using ImppOffice.Word.Writing;

namespace ImppOffice.Api.Comparing;

/// <summary>Compares two versions of a document, in a place of its own so that a request does not hold up others.</summary>
public sealed class CompareDocuments(TimeProvider time)
{
    /// <summary>What differs.</summary>
    public Task<Comparison> RunAsync(ComparedPair pair, CancellationToken cancellationToken) =>
        Task.Run(() => DocumentComparison.Compare(pair.Old.Document, pair.New.Document), cancellationToken);

    /// <summary>The earlier version with tracked changes that, accepted, give the later one; <c>open-changes</c> where a version has some already.</summary>
    public Task<Result<Redline>> RedlineAsync(ComparedPair pair, CancellationToken cancellationToken) => Task.Run(
        () => pair.OpenChanges is > 0 and var open
            ? Problems.OpenChanges(open)
            : RedlineDocument.Write(pair.Old.Content, pair.New.Content, AnnotatedCopy.Author, time.GetUtcNow()),
        cancellationToken);
}

/// <summary>Two versions, the earlier one first.</summary>
public sealed record ComparedPair(ComparedFile Old, ComparedFile New)
{
    /// <summary>The open tracked changes of the first version that has some; 0 where none has.</summary>
    public int OpenChanges => Old.Document.Changes.Count > 0 ? Old.Document.Changes.Count : New.Document.Changes.Count;
}

/// <summary>One of two versions.</summary>
/// <param name="Content">The bytes of the .docx file.</param>
/// <param name="Document">What they say, tracked changes as accepted.</param>
public sealed record ComparedFile(ReadOnlyMemory<byte> Content, PlanningDocument Document);
