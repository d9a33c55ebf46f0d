using ImppOffice.Planning.Consistency.Facts;
using ImppOffice.Planning.Documents;

namespace ImppOffice.Planning.Generation.Rules;

/// <summary><c>time-frame</c>: the time frame the plan states; else that of its schedule with the end of the mandate; else another passage.</summary>
public sealed record StatedTimeFrame : AmendedFrom
{
    private const string MandateEndFact = "mandate-end";

    /// <summary>The fact that states it, by its name in facts.json.</summary>
    public required string Fact { get; init; }

    /// <summary>The id of the plan's element with the schedule.</summary>
    public required string Schedule { get; init; }

    /// <summary>What is taken where the plan has neither.</summary>
    public required Passage Otherwise { get; init; }

    /// <summary>The sentence on the schedule; <c>{start}</c> and <c>{end}</c> stand for its first and its last day.</summary>
    public required LocalText Span { get; init; }

    /// <summary>The sentence on the end of the mandate; <c>{date}</c> stands for the day.</summary>
    public required LocalText MandateEnd { get; init; }

    internal override IEnumerable<Passage> Named => [new Passage(BasisRole.Plan, Schedule), Otherwise];

    internal override void Amend(RevisionDraft draft, string element)
    {
        var (plan, other) = (draft.Plan, draft.Of(Otherwise.In));
        CompareMandates(draft, element);
        if (plan.Named(Fact).FirstOrDefault(fact => DateText.SaysWhen(fact.Text)) is { } stated)
        {
            Rewrite(draft, element, plan, stated.Text.Split('\n', StringSplitOptions.RemoveEmptyEntries), plan.ElementAt(stated.Place.Paragraph));
        }
        else if (Scheduled(draft) is var (start, end))
        {
            WriteSchedule(draft, element, start, end);
        }
        else if (other.Texts(Otherwise.Element) is { Count: > 0 } texts && texts.Any(DateText.SaysWhen))
        {
            draft.Warn(element, GenerationProblems.TakenInstead(plan.Name, other.Name));
            Rewrite(draft, element, other, texts, Otherwise.Element);
        }
        else
        {
            draft.Block(element, GenerationProblems.Silent(plan.Name, plan.TitleOf(Schedule, draft.Language)));
        }
    }

    private static void Rewrite(RevisionDraft draft, string element, BasisReading basis, IReadOnlyList<string> texts, string? from)
    {
        if (draft.SpeaksAlike(element, basis))
        {
            draft.Rewrite(element, texts, basis.Source(from));
        }
    }

    private (DateOnly Start, DateOnly End)? Scheduled(RevisionDraft draft)
    {
        var rows = draft.Plan.Within(Schedule).Where(fact => fact.Parts.ContainsKey("start") || fact.Parts.ContainsKey("end")).ToList();
        var starts = Days(rows, "start").Select(span => span.First).ToList();
        var ends = Days(rows, "end").Select(span => span.Last).ToList();
        return starts.Count > 0 && ends.Count > 0 ? (starts.Min(), ends.Max()) : null;
    }

    private void WriteSchedule(RevisionDraft draft, string element, DateOnly start, DateOnly end)
    {
        if (draft.Sentence(element, Span) is not { } span || draft.Sentence(element, MandateEnd) is not { } mandate)
        {
            return;
        }

        var until = MandateEndOf(draft.Plan) ?? MandateEndOf(draft.Directive);
        var sentence = span.Replace("{start}", draft.Day(start), StringComparison.Ordinal).Replace("{end}", draft.Day(end), StringComparison.Ordinal);
        draft.Rewrite(
            element,
            until is { } day ? [sentence, mandate.Replace("{date}", draft.Day(day), StringComparison.Ordinal)] : [sentence],
            draft.Plan.Source(Schedule));
    }

    private static void CompareMandates(RevisionDraft draft, string element)
    {
        if (MandateEndOf(draft.Plan) is { } plan && MandateEndOf(draft.Directive) is { } directive && plan != directive)
        {
            draft.Warn(element, GenerationProblems.MandateEndsDiffer(draft.Day(plan), draft.Day(directive)));
        }
    }

    private static DateOnly? MandateEndOf(BasisReading basis) =>
        basis.Named(MandateEndFact).Select(fact => fact.Value).OfType<FactValue.Span>().Where(span => span.First == span.Last).Select(span => (DateOnly?)span.Last).FirstOrDefault();

    private static IEnumerable<FactValue.Span> Days(IEnumerable<Fact> rows, string part) =>
        rows.Select(row => row.Parts.GetValueOrDefault(part)?.Value).OfType<FactValue.Span>();
}
