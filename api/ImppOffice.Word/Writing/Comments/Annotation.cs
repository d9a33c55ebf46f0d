namespace ImppOffice.Word.Writing;

/// <summary>A remark to be made in a document.</summary>
/// <param name="Paragraph">
/// The paragraph's number as in <see cref="Planning.Documents.Paragraph.Number"/>; 0 or a number that the document does not
/// reach means the first paragraph.
/// </param>
/// <param name="Text">What it says; a line feed begins a new paragraph.</param>
public sealed record Annotation(int Paragraph, string Text);

/// <summary>A document with remarks added as comments.</summary>
/// <param name="Content">The bytes of the .docx.</param>
/// <param name="SignatureBroken">True where the document was digitally signed: the signature no longer holds for the copy.</param>
public sealed record AnnotatedDocument(byte[] Content, bool SignatureBroken);
