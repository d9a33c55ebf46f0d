namespace ImppOffice.Planning.Consistency.Matching;

/// <summary>How one statement stands to another.</summary>
public enum Wording
{
    /// <summary>The same words; figures and dates say the same.</summary>
    Identical,

    /// <summary>The same words, but a figure or date differs.</summary>
    Contradicting,

    /// <summary>Much the same words, so that it may be the same statement.</summary>
    Reworded,

    /// <summary>Another statement.</summary>
    Other,
}

/// <summary>What comparing two statements found.</summary>
/// <param name="Wording">How they stand to one another.</param>
/// <param name="Score">Their likeness, from 0 to 1.</param>
/// <param name="Difference">What differs, for display; null where they are identical.</param>
public sealed record StatementComparison(Wording Wording, double Score, Difference? Difference);

/// <summary>Two texts with what differs in each marked.</summary>
/// <param name="From">The one text as written.</param>
/// <param name="To">The other.</param>
/// <param name="FromMarks">What only the one has, in order.</param>
/// <param name="ToMarks">What only the other has, in order.</param>
public sealed record Difference(string From, string To, IReadOnlyList<TextMark> FromMarks, IReadOnlyList<TextMark> ToMarks);
