namespace ImppOffice.Planning.Consistency.Matching;

/// <summary>A stretch of a text as written.</summary>
/// <param name="Start">Its first character, from 0.</param>
/// <param name="Length">How many characters, from 1.</param>
public sealed record TextMark(int Start, int Length);
