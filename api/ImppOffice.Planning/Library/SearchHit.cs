namespace ImppOffice.Planning.Library;

/// <summary>A document that was found by its words.</summary>
/// <param name="Document">The document.</param>
/// <param name="Snippet">Where one of the words stands in the latest version, with words around it; the title where it stands only there.</param>
public sealed record SearchHit(LibraryDocument Document, string Snippet);
