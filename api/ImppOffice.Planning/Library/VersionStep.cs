namespace ImppOffice.Planning.Library;

/// <summary>A step that makes a new version from one that is there.</summary>
/// <param name="Document">The document.</param>
/// <param name="By">Who takes it.</param>
/// <param name="Follows">The eTag of the latest version, as whoever takes the step knows it.</param>
/// <param name="Comment">What is said of it, at most 1,000 characters.</param>
public sealed record VersionStep(DocumentId Document, string By, string Follows, string Comment);
