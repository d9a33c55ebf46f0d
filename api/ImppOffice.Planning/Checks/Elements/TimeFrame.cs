using System.Globalization;
using System.Text.RegularExpressions;
using ImppOffice.Planning.Documents;

namespace ImppOffice.Planning.Checks.Elements;

/// <summary>
/// <c>time-frame</c>: the time planned for a level, compared with what the process asks: below the minimum is a
/// finding, above the desirable time is information and never an obstacle (PR-1). A level without a minimum asks only
/// that the time is stated. A duration with no word of planning beside it may be another, and is left to a person.
/// </summary>
public sealed partial record TimeFrame : ElementCheck
{
    private const double DaysInAWeek = 7;

    /// <summary>The level of the process, such as "1.2".</summary>
    public required string Level { get; init; }

    public override Judgement Judge(ElementContent content, Subject subject)
    {
        var level = subject.Process.FindLevel(Level)!;
        if (WeeksPlanned(content) is not { } weeks)
        {
            return Judgement.NeedsReview(new Reason("time-not-told", level.Id));
        }

        var planned = Math.Round(weeks, 1).ToString(CultureInfo.InvariantCulture);
        if (!SpeaksOfPlanning(content, weeks))
        {
            return Judgement.NeedsReview(new Reason("time-may-be-another", planned, level.Id));
        }

        if (level.MinimumWeeks is not { } minimum)
        {
            return Judgement.Met;
        }

        return weeks < minimum && IsWhole(content) ? Judgement.NotMet(new Reason("below-minimum", planned, $"{minimum}", level.Id))
            : weeks < minimum ? Judgement.NeedsReview(new Reason("seems-below-minimum", planned, $"{minimum}", level.Id))
            : weeks > (level.DesirableWeeks ?? double.MaxValue) ? new Judgement(Outcome.Met, new Reason("beyond-desirable", planned, $"{level.DesirableWeeks}", level.Id))
            : Judgement.Met;
    }

    // A schedule's first and last date say more than a sentence; of several durations the longest is the whole.
    private static double? WeeksPlanned(ElementContent content)
    {
        var dates = DateText.Find(content.Text);
        if (dates.Count >= 2)
        {
            return (dates.Max().DayNumber - dates.Min().DayNumber) / DaysInAWeek;
        }

        var durations = DurationText.FindWeeks(content.Text);
        return durations.Count > 0 ? durations.Max() : null;
    }

    // Another time may stand there too: how long the ceasefire has held, or when the mandate ends.
    private static bool SpeaksOfPlanning(ElementContent content, double weeks) =>
        DateText.Find(content.Text).Count >= 2
        || content.Paragraphs.Any(paragraph => DurationText.FindWeeks(paragraph.Text).Contains(weeks) && Planned().IsMatch(PlainText.Fold(paragraph.Text)));

    // Certain only where every date stands alone in its cell, to the day, or where the text says that its one duration is the whole.
    private static bool IsWhole(ElementContent content)
    {
        var dated = content.Paragraphs.Where(paragraph => DateText.SaysWhen(paragraph.Text)).ToList();
        return dated.Count >= 2
            ? dated.TrueForAll(paragraph => DateText.IsDay(paragraph.Text))
            : DurationText.FindWeeks(content.Text).Count == 1 && Total().IsMatch(PlainText.Fold(content.Text));
    }

    [GeneratedRegex(@"\b(plan(s|ned|ning)?|draft(s|ed|ing)?|survey|time-?(frames?|lines?|tables?)|time frame|timing|schedul\w*|calendar|duration|deadline|work ?plan|in all|in total|total|altogether|overall|takes?|lasts?|will (take|last)|planifi\w+|calendrier|echeancier|duree|delais?|au total|en tout|dure(ra)?|cronograma|calendario|plazos?|duracion|en total|dura(ra)?)\b", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Planned();

    [GeneratedRegex(@"\b(in all|in total|total|altogether|overall|takes|lasts|will take|will last|au total|en tout|dure(ra)?|en total|dura(ra)?)\b", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Total();
}
