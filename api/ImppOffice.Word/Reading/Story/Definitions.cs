namespace ImppOffice.Word.Reading;

/// <summary>The definitions that every part refers to.</summary>
internal sealed record Definitions(StyleSheet Styles, NumberingDefinitions Numbering);
