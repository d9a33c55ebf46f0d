using System.Globalization;

namespace ImppOffice.Planning.Process;

/// <summary>Days as a language writes them out, such as "3 May 2027".</summary>
internal static class DayText
{
    public static string In(DateOnly day, string language) => day.ToString("d MMMM yyyy", Culture(language));

    /// <summary>The month, such as "May 2027".</summary>
    public static string MonthIn(DateOnly day, string language) => day.ToString("MMM yyyy", Culture(language));

    private static CultureInfo Culture(string language)
    {
        // The Gregorian calendar whatever the region's own one: planning dates are Gregorian.
        var culture = (CultureInfo)CultureInfo.GetCultureInfo(language).Clone();
        culture.DateTimeFormat.Calendar = culture.OptionalCalendars.OfType<GregorianCalendar>().FirstOrDefault() ?? culture.DateTimeFormat.Calendar;
        return culture;
    }
}
