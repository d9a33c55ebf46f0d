using ImppOffice.Api.Http.Library;
using ImppOffice.Planning;
using ImppOffice.Planning.Reviews;

namespace ImppOffice.Api.Http.Reviews;

/// <summary>A decision point that was taken apart from an approval.</summary>
public sealed record DecisionForm(string? DecisionPoint, DateOnly? Date, string? Comment)
{
    public Result<ProcessNote> Read(string by, DateTimeOffset now)
    {
        var wrong = Field.First(
            Field.Line("decisionPoint", DecisionPoint),
            Date is null ? HostProblems.WrongField("date", "is missing") : null,
            Field.Line("comment", Comment, Field.LongestComment, mayBeEmpty: true));
        return wrong is not null ? wrong : new DecisionTaken(DecisionPoint!.Trim(), Date!.Value, string.IsNullOrWhiteSpace(Comment) ? null : Comment.Trim(), by, now);
    }
}

/// <summary>Something else to note; exactly one of trigger, event, kind and reason says what.</summary>
/// <param name="Trigger">The id of a trigger that came about, with its date.</param>
/// <param name="Event">The id of an event that happened, with its date.</param>
/// <param name="Date">The day of the trigger or event.</param>
/// <param name="Level">The level of the output, or the one that took less than its minimum time.</param>
/// <param name="Kind">The kind of an output under a condition, with whether it is needed.</param>
/// <param name="Needed">Whether that output is needed.</param>
/// <param name="Reason">What was given up for speed in the level.</param>
public sealed record NoteForm(string? Trigger, string? Event, DateOnly? Date, string? Level, string? Kind, bool? Needed, string? Reason)
{
    public Result<ProcessNote> Read(string by, DateTimeOffset now)
    {
        string?[] named = [Trigger, Event, Kind, Reason];
        var wrong = Field.First(
        [
            named.Count(name => name is not null) == 1 ? null : HostProblems.WrongField("note", "names not exactly one of trigger, event, kind and reason"),
            .. named.OfType<string>().Append(Level).OfType<string>().Select(name => Field.Line("note", name, Field.LongestComment)),
            Date is null && (Trigger ?? Event) is not null ? HostProblems.WrongField("date", "is missing") : null,
            Level is null && (Kind ?? Reason) is not null ? HostProblems.WrongField("level", "is missing") : null,
            Needed is null && Kind is not null ? HostProblems.WrongField("needed", "is missing") : null,
        ]);
        return wrong is not null ? wrong
            : Trigger is not null ? new TriggerNoted(Trigger, Date!.Value, by, now)
            : Event is not null ? new EventNoted(Event, Date!.Value, by, now)
            : Kind is not null ? new NeedDecided(Level!, Kind, Needed!.Value, by, now)
            : new TradeOffNoted(Level!, Reason!.Trim(), by, now);
    }
}
