using ImppOffice.Planning.Consistency.Facts.Elements;

namespace ImppOffice.Planning.Generation.Rules;

/// <summary><c>objectives</c>: the objectives of the plan in its words, here and wherever else the directive in force states them.</summary>
public sealed record CarriedObjectives : AmendedFrom
{
    /// <summary>The fact that states one, by its name in facts.json.</summary>
    public required string Fact { get; init; }

    /// <summary>The plan's elements that can state them; the first that does counts.</summary>
    public required IReadOnlyList<string> Elements { get; init; }

    /// <summary>Other elements of the directive that can state them; there each is rewritten in its own paragraph.</summary>
    public required IReadOnlyList<string> AlsoIn { get; init; }

    internal override IEnumerable<Passage> Named => Elements.Select(element => new Passage(BasisRole.Plan, element));

    internal override void Amend(RevisionDraft draft, string element)
    {
        var (from, objectives) = Elements.Select(stating => (Element: stating, Stated: Objective.In(draft.Plan, Fact, stating))).FirstOrDefault(pair => pair.Stated.Count > 0);
        if (objectives is null)
        {
            draft.Block(element, GenerationProblems.Silent(draft.Plan.Name, draft.Plan.TitleOf(Elements[0], draft.Language)));
        }
        else if (draft.SpeaksAlike(element, draft.Plan))
        {
            new ObjectiveAmendments(draft, element, this, draft.Plan.Source(from)).Write(objectives);
        }
    }

    internal override void Override(RevisionDraft draft, string element, IReadOnlyList<string> typed)
    {
        var kind = draft.Knowledge.Facts.Find(Fact);
        var objectives = typed.Select(text => (ItemMark.Split(text, kind), text)).Select(pair => new Objective(element, pair.Item1.Item, pair.Item1.Text, 0));
        new ObjectiveAmendments(draft, element, this, RevisionDraft.Typed).Write(Objective.Distinct(objectives));
    }
}
