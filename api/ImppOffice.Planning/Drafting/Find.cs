namespace ImppOffice.Planning.Drafting;

/// <summary>Words by which Word's search finds a paragraph of the body.</summary>
/// <param name="Text">1 to 100 characters of the paragraph's own visible text, from its beginning, on one line.</param>
/// <param name="Occurrence">How many times the text occurs before it in the body, the case of letters counted.</param>
public sealed record Find(string Text, int Occurrence);
