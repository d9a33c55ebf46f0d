using ImppOffice.Api.Missions;
using ImppOffice.Planning;
using ImppOffice.Planning.Reviews;

namespace ImppOffice.Api.Http.Reviews;

/// <summary>A trigger or an event of the process, for a person to choose from.</summary>
public sealed record ProcessPartView(string Id, string Title);

/// <summary>What a note of the process is about.</summary>
public enum NoteSubject
{
    Decision,
    Trigger,
    Event,
    Need,
    TradeOff,
}

/// <summary>What was noted of a mission and no document tells.</summary>
/// <param name="About">What it is about.</param>
/// <param name="Title">The decision point, trigger, event, output or level; its id where the process knows it no more.</param>
/// <param name="On">The day of it; null where it has none.</param>
/// <param name="Needed">Whether the output is needed; null for all else.</param>
/// <param name="Words">The comment or the reason, or null.</param>
/// <param name="By">Who noted it.</param>
/// <param name="At">When.</param>
public sealed record ProcessNoteView(NoteSubject About, string Title, DateOnly? On, bool? Needed, string? Words, string By, DateTimeOffset At)
{
    public static ProcessNoteView Of(ProcessNote note, MissionProcess told, string language)
    {
        var process = told.Knowledge.Process;
        var levels = told.Standing.Levels;
        return note switch
        {
            DecisionTaken decision => View(NoteSubject.Decision, process.Levels.SelectMany(level => level.DecisionPoints).FirstOrDefault(point => point.Id == decision.DecisionPoint)?.Title, decision.DecisionPoint) with { On = decision.On, Words = decision.Comment },
            TriggerNoted trigger => View(NoteSubject.Trigger, process.Triggers.FirstOrDefault(known => known.Id == trigger.Trigger)?.Title, trigger.Trigger) with { On = trigger.On },
            EventNoted happening => View(NoteSubject.Event, process.Events.FirstOrDefault(known => known.Id == happening.Happening)?.Title, happening.Happening) with { On = happening.On },
            NeedDecided need => View(NoteSubject.Need, levels.Where(level => level.Level.Id == need.Level).SelectMany(level => level.Outputs).FirstOrDefault(output => output.Output.Kind == need.Kind)?.Title, need.Kind) with { Needed = need.Needed },
            TradeOffNoted known => View(NoteSubject.TradeOff, process.Levels.FirstOrDefault(level => level.Id == known.Level)?.Title, known.Level) with { Words = known.Reason },
            _ => throw new InvalidOperationException($"{note.GetType().Name} is no note of the process."),
        };

        ProcessNoteView View(NoteSubject about, LocalText? title, string id) => new(about, title?.In(language) ?? id, null, null, null, note.By, note.At);
    }
}
