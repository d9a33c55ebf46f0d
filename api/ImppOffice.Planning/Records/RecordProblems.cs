using System.Globalization;

namespace ImppOffice.Planning.Records;

/// <summary>The problems that keeping records has.</summary>
public static class RecordProblems
{
    public static Problem StreamMovedOn(long end) => new(
        "stream-moved-on",
        "Something else happened to it in the meantime.",
        "Read it again, then decide again.",
        ProblemFamily.Conflict)
    {
        Details = new Dictionary<string, object?>(StringComparer.Ordinal) { ["position"] = end.ToString(CultureInfo.InvariantCulture) },
    };
}
