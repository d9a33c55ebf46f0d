using ImppOffice.Planning.Consistency.Facts;

namespace ImppOffice.Planning.Consistency.Matching;

/// <summary>A word or a figure of a statement.</summary>
/// <param name="Key">What it is compared by: the folded word, or the figure's value whatever the way of writing.</param>
/// <param name="Figure">What it says, where it is a figure; else null.</param>
/// <param name="Written">Where it stands in the text as written.</param>
public sealed record StatementWord(string Key, FactValue? Figure, TextMark Written);
