using ImppOffice.Planning.Consistency.Facts;

namespace ImppOffice.Planning.Consistency.Matching;

/// <summary>Whether two values can both be true.</summary>
public enum Agreement
{
    /// <summary>They say the same.</summary>
    Same,

    /// <summary>One is less exact than the other, or they cannot be compared.</summary>
    Unclear,

    /// <summary>They cannot both be true.</summary>
    Different,
}

/// <summary>Compares figures, dates and resolutions by what they say.</summary>
public static class ValueAgreement
{
    /// <summary>Whether two values agree; words, and values of different sorts, are unclear.</summary>
    public static Agreement Of(FactValue one, FactValue other) => (one, other) switch
    {
        (FactValue.Figure left, FactValue.Figure right) => Figures(left, right),
        (FactValue.Span left, FactValue.Span right) => Spans(left, right),
        (FactValue.Relative left, FactValue.Relative right) => Relatives(left, right),
        (FactValue.Resolution left, FactValue.Resolution right) => Resolutions(left, right),
        _ => Agreement.Unclear,
    };

    // "At least 70" and "70", or 14 of 18 and 60 per cent, may mean one thing.
    private static Agreement Figures(FactValue.Figure left, FactValue.Figure right)
    {
        var same = left.Number == right.Number || Math.Abs(left.Number - right.Number) < Math.Max(left.Step, right.Step) / 2;
        return (left.Least is null) != (right.Least is null) || (left.Most is null) != (right.Most is null) ? Agreement.Unclear
            : left.Unit != right.Unit ? same && (left.Unit is null || right.Unit is null) ? Agreement.Same : Agreement.Unclear
            : same && left.Least == right.Least && left.Most == right.Most ? Agreement.Same
            : Agreement.Different;
    }

    // "March 2027" as a target date means its last day, so that two spans with one end agree.
    private static Agreement Spans(FactValue.Span left, FactValue.Span right) =>
        left.Last == right.Last ? Agreement.Same
        : left.Last < right.First || right.Last < left.First ? Agreement.Different
        : Agreement.Unclear;

    private static Agreement Relatives(FactValue.Relative left, FactValue.Relative right) =>
        left.Of != right.Of || left.Days is null || right.Days is null ? left == right ? Agreement.Same : Agreement.Unclear
        : left.Days == right.Days ? Agreement.Same
        : Agreement.Different;

    private static Agreement Resolutions(FactValue.Resolution left, FactValue.Resolution right) =>
        left.Citation != right.Citation || (left.On is { } on && right.On is { } also && on != also) ? Agreement.Different : Agreement.Same;
}
