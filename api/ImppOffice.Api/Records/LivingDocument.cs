using ImppOffice.Planning.Library;
using ImppOffice.Planning.Reviews;

namespace ImppOffice.Api.Records;

/// <summary>A document with its life.</summary>
/// <param name="Document">As the library keeps it.</param>
/// <param name="Recorded">What was recorded of it.</param>
/// <param name="Unrecorded">Versions that the library has and nobody recorded, as the events they come to.</param>
public sealed record LivingDocument(LibraryDocument Document, Recorded<DocumentEvent> Recorded, IReadOnlyList<DocumentEvent> Unrecorded)
{
    /// <summary>Everything that happened to it, in order.</summary>
    public IReadOnlyList<DocumentEvent> Events { get; } = [.. Recorded.Events, .. Unrecorded];

    /// <summary>Where it stands.</summary>
    public DocumentHistory Life { get; } = DocumentHistory.Of([.. Recorded.Events, .. Unrecorded]);
}
