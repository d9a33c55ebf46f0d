namespace ImppOffice.Word.Reviewing;

/// <summary>A response that goes into a document.</summary>
/// <param name="Comment">
/// The <c>w:id</c> of the comment it answers, where the document has that comment; else null, and the comment is put in
/// with it.
/// </param>
/// <param name="Remark">The comment to put in; null where the document has it.</param>
/// <param name="Author">Who responds.</param>
/// <param name="Text">The response; a line feed begins a new paragraph.</param>
public sealed record ThreadReply(string? Comment, ReviewerRemark? Remark, string Author, string Text);

/// <summary>A reviewer's comment that a document does not have yet.</summary>
/// <param name="Paragraph">The paragraph's number; 0 or one that the document does not reach means the first.</param>
/// <param name="Author">Who commented.</param>
/// <param name="Text">What the comment says.</param>
public sealed record ReviewerRemark(int Paragraph, string Author, string Text);

/// <summary>A document with responses.</summary>
/// <param name="Content">The bytes of the .docx.</param>
/// <param name="SignatureBroken">True where the document was digitally signed: the signature no longer holds.</param>
/// <param name="NotFound">Ids of comments that were to be answered and are not in the document.</param>
public sealed record AnsweredDocument(byte[] Content, bool SignatureBroken, IReadOnlyList<string> NotFound);
