using System.Globalization;

namespace ImppOffice.Planning.Process;

/// <summary>Days as a language writes them out, such as "3 May 2027".</summary>
internal static class DayText
{
    public static string In(DateOnly day, string language)
    {
        // The Gregorian calendar whatever the region's own one: planning dates are Gregorian.
        var culture = (CultureInfo)CultureInfo.GetCultureInfo(language).Clone();
        culture.DateTimeFormat.Calendar = culture.OptionalCalendars.OfType<GregorianCalendar>().FirstOrDefault() ?? culture.DateTimeFormat.Calendar;
        return day.ToString("d MMMM yyyy", culture);
    }
}
