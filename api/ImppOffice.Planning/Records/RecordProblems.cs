using System.Globalization;

namespace ImppOffice.Planning.Records;

/// <summary>The problems that keeping records has.</summary>
public static class RecordProblems
{
    /// <summary>The code of <see cref="StreamMovedOn"/>.</summary>
    public const string StreamMovedOnCode = "stream-moved-on";

    public static Problem StreamMovedOn(long end) => new(
        StreamMovedOnCode,
        "Something else happened to it in the meantime.",
        "Read it again, then decide again.",
        ProblemFamily.Conflict)
    {
        Details = new Dictionary<string, object?>(StringComparer.Ordinal) { ["position"] = end.ToString(CultureInfo.InvariantCulture) },
    };
}
