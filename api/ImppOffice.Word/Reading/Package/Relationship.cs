namespace ImppOffice.Word.Reading;

/// <summary>A relationship to another part of the package.</summary>
/// <param name="Type">The last segment of its type.</param>
/// <param name="Part">The name of the part without the leading slash.</param>
internal sealed record Relationship(string Type, string Part);
