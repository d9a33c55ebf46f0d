using System.Xml.Linq;

namespace ImppOffice.Planning.Process;

/// <summary>One level as a row of the picture: its time as a bar, its outputs as circles, its decision points as diamonds.</summary>
internal sealed class LevelRow(SvgSheet sheet, ProcessWords words, TimeAxis axis, LevelStanding standing, double top)
{
    public const double Height = 104;
    public const double AxisFrom = 250;
    public const double AxisTo = 960;
    public const double ToComeFrom = 1000;

    private const double Radius = 8;
    private const int DaysOfWeek = 7;

    // Marks of one lane keep so far apart that their labels stay legible.
    private const double OutputSpacing = 26;
    private const double DecisionSpacing = 58;

    public IEnumerable<XElement> Draw(DateOnly today) =>
    [
        sheet.Line(0, top + Height, PictureSize.Width, top + Height, opacity: 0.3),
        sheet.Text(8, top + 26, $"{standing.Level.Id}  {words.Of(standing.Level.Title)}", 14, bold: true),
        sheet.Text(8, top + 46, words.State(standing)),
        .. words.Time(standing) is { } time ? [sheet.Text(8, top + 64, time, 11)] : Array.Empty<XElement>(),
        .. Bar(today),
        .. Lane(standing.Outputs.Select((output, index) => (output.On, Mark: Output(output, index))), top + 46, OutputSpacing),
        .. Lane(standing.Decisions.Select(decision => (decision.On, Mark: Decision(decision))), top + 80, DecisionSpacing),
    ];

    private IEnumerable<XElement> Bar(DateOnly today)
    {
        if (standing.BegunOn is not { } begun)
        {
            yield break;
        }

        var (from, to) = (X(begun), X(standing.EndedOn ?? today));
        yield return sheet.Group(words.BarTitle(standing), sheet.Rectangle(from, top + 12, Math.Max(to - from, 2), 14, standing.EndedOn is null ? 0.12 : 0.35));
        if (standing.Level is { TimeOf: null, DesirableWeeks: { } weeks })
        {
            yield return sheet.Line(from, top + 32, Math.Min(X(begun.AddDays(weeks * DaysOfWeek)), AxisTo), top + 32, "4 3");
        }

        if (standing.Level is { TimeOf: null, MinimumWeeks: { } least } && X(begun.AddDays(least * DaysOfWeek)) is var minimum && minimum <= AxisTo)
        {
            yield return sheet.Line(minimum, top + 27, minimum, top + 37, thickness: 2);
        }
    }

    // What has no date yet stands in the column at the end.
    private IEnumerable<XElement> Lane(IEnumerable<(DateOnly? On, Func<double, double, XElement> Mark)> marks, double y, double spacing)
    {
        var (last, toCome) = (double.NegativeInfinity, ToComeFrom + Radius);
        foreach (var (on, mark) in marks.OrderBy(mark => mark.On ?? DateOnly.MaxValue))
        {
            if (on is { } day)
            {
                last = Math.Max(X(day), last + spacing);
                yield return mark(last, y);
            }
            else
            {
                yield return mark(toCome, y);
                toCome += spacing;
            }
        }
    }

    private Func<double, double, XElement> Output(OutputStanding output, int index) => (x, y) => sheet.Group(
        words.OutputTitle(output),
        output.State switch
        {
            OutputState.Done => sheet.Circle(x, y, Radius, "currentColor"),
            OutputState.Undecided or OutputState.NotNeeded => sheet.Circle(x, y, Radius, null, "2 2"),
            _ => sheet.Circle(x, y, Radius, null),
        },
        output.State == OutputState.Begun ? sheet.HalfCircle(x, y, Radius) : null,
        output.State == OutputState.NotNeeded ? sheet.Line(x - Radius, y + Radius, x + Radius, y - Radius) : null,
        sheet.Text(x, y + 20, ProcessWords.Letter(index), 11, centred: true));

    private Func<double, double, XElement> Decision(DecisionStanding decision) => (x, y) => sheet.Group(
        words.DecisionTitle(decision),
        decision.State switch
        {
            DecisionState.Taken => sheet.Diamond(x, y, Radius, "currentColor"),
            DecisionState.Due => sheet.Diamond(x, y, Radius, null, thickness: 3),
            DecisionState.Missed => sheet.Diamond(x, y, Radius, null, "2 2"),
            _ => sheet.Diamond(x, y, Radius, null),
        },
        sheet.Text(x, y + 20, decision.Point.Id, 11, centred: true));

    private static double X(DateOnly day, TimeAxis axis) => AxisFrom + (axis.Share(day) * (AxisTo - AxisFrom));

    private double X(DateOnly day) => X(day, axis);
}
