namespace ImppOffice.Api.Drafts;

/// <summary>What is asked of a document that is being written.</summary>
/// <param name="Kind">The kind it is; null: the document tells.</param>
/// <param name="Language">The language (BCP 47); null: English for what is said, the document's own for what is put in.</param>
public sealed record DraftQuestion(string? Kind, string? Language);
