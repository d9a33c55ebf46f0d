namespace ImppOffice.Planning.Process;

/// <summary>Says a standing in words, for the picture and its table alike.</summary>
internal sealed class ProcessWords(ProcessTexts texts, string language)
{
    public string Of(LocalText text) => text.In(language);

    public string Day(DateOnly day) => DayText.In(day, language);

    /// <summary>The letter of an output within its level.</summary>
    public static string Letter(int index) => ((char)('a' + index)).ToString();

    public string State(LevelStanding standing) => Of(texts.LevelStates[standing.State]);

    public string? Time(LevelStanding standing) => standing switch
    {
        { Time: null } => null,
        { Time: { } time, Level: { MinimumWeeks: { } least, DesirableWeeks: { } desirable } } => Of(texts.TimeFrame.Fill(time.Weeks, least, desirable)),
        { Time: { } time, Level.MinimumWeeks: { } least } => Of(texts.MinimumOnly.Fill(time.Weeks, least)),
        { Time: { } time } => Of(texts.TimeUsed.Fill(time.Weeks)),
    };

    public string BarTitle(LevelStanding standing) => Sentence(
        $"{Of(texts.Level.Fill(standing.Level.Id))}, {Of(standing.Level.Title)}",
        State(standing),
        standing.BegunOn is { } begun ? $"{Day(begun)} – {(standing.EndedOn is { } ended ? Day(ended) : Of(texts.Today))}" : null,
        Time(standing));

    public string OutputTitle(OutputStanding output) => Sentence(Of(output.Title), State(output), output.On is { } on ? Day(on) : null);

    public string DecisionTitle(DecisionStanding decision) => Sentence($"{decision.Point.Id}, {Of(decision.Point.Title)}", State(decision), decision.On is { } on ? Day(on) : null);

    public string State(OutputStanding output) => output is { State: OutputState.Begun or OutputState.Done, Document: { } document }
        ? $"{Of(texts.OutputStates[output.State])} ({Of(texts.DocumentStates[document.State])})"
        : Of(texts.OutputStates[output.State]);

    public string State(DecisionStanding decision) => Of(texts.DecisionStates[decision.State]);

    public string Note(OutputStanding output) => Sentence(output.Document?.Name, output.State is OutputState.Undecided or OutputState.NotNeeded && output.Output.Condition is { } condition ? Of(condition) : null);

    public string Note(DecisionStanding decision) => decision is { State: DecisionState.Ahead or DecisionState.Missed, Missing.Count: > 0 }
        ? Of(texts.WaitsFor.Fill(LocalTexts.Join(decision.Missing)))
        : "";

    public string MonthOf(DateOnly day) => DayText.MonthIn(day, language);

    private static string Sentence(params string?[] parts) => string.Join("; ", parts.Where(part => !string.IsNullOrEmpty(part)));
}
