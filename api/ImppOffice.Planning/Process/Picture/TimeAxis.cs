namespace ImppOffice.Planning.Process;

/// <summary>Days along the picture, from the start of the reading direction to its end.</summary>
/// <param name="From">The first day, a first of a month.</param>
/// <param name="To">The last day, a first of a month.</param>
internal sealed record TimeAxis(DateOnly From, DateOnly To)
{
    private const int MonthsOfYear = 12;

    // More names than these would run into each other.
    private const int MostTicks = 14;

    /// <summary>The axis that holds every day of a standing, whole months.</summary>
    public static TimeAxis Of(ProcessStanding standing)
    {
        var days = standing.Levels.SelectMany(Days).Concat(standing.Triggers.Select(trigger => trigger.On)).Append(standing.Today).ToList();
        return new TimeAxis(Month(days.Min()), Month(days.Max()).AddMonths(1));
    }

    /// <summary>Where a day stands, from 0 to 1.</summary>
    public double Share(DateOnly day) => (double)(day.DayNumber - From.DayNumber) / (To.DayNumber - From.DayNumber);

    /// <summary>The first days of months, or of every few months, to write along the axis.</summary>
    public IEnumerable<DateOnly> Ticks
    {
        get
        {
            var months = ((To.Year - From.Year) * MonthsOfYear) + To.Month - From.Month;
            var step = new[] { 1, 2, 3, 6, MonthsOfYear }.FirstOrDefault(step => months / step <= MostTicks, MonthsOfYear * (1 + (months / MonthsOfYear / MostTicks)));
            for (var month = 0; month <= months; month += step)
            {
                yield return From.AddMonths(month);
            }
        }
    }

    private static IEnumerable<DateOnly> Days(LevelStanding level) =>
        new[] { level.BegunOn, level.EndedOn }
            .Concat(level.Outputs.Select(output => output.On))
            .Concat(level.Decisions.Select(decision => decision.On))
            .OfType<DateOnly>();

    private static DateOnly Month(DateOnly day) => new(day.Year, day.Month, 1);
}
