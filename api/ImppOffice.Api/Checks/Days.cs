using System.Globalization;
using ImppOffice.Planning;

namespace ImppOffice.Api.Checks;

/// <summary>The day in <c>--as-of</c> and in the form.</summary>
public static class Days
{
    /// <summary>The day written yyyy-MM-dd; a usage problem where it is none.</summary>
    public static Result<DateOnly> Find(string text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : HostProblems.NotADay(text);
}
