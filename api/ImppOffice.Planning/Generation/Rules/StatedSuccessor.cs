using ImppOffice.Planning.Checks;
using ImppOffice.Planning.Checks.Elements;
using ImppOffice.Planning.Documents;

namespace ImppOffice.Planning.Generation.Rules;

/// <summary><c>successor</c>: which arrangement follows the mission, as the planning directive says, and what the plan says of the handover.</summary>
public sealed record StatedSuccessor : AmendedFrom
{
    /// <summary>The id of the planning directive's element that states the arrangement.</summary>
    public required string Element { get; init; }

    /// <summary>The arrangements, by the ids of the choices of that element.</summary>
    public required IReadOnlyList<SuccessorArrangement> Arrangements { get; init; }

    /// <summary>What follows it.</summary>
    public required IReadOnlyList<Passage> Handover { get; init; }

    internal override IEnumerable<Passage> Named => [.. Handover, new Passage(BasisRole.Directive, Element)];

    internal override void Amend(RevisionDraft draft, string element)
    {
        var said = draft.Directive.Texts(Element);
        var alike = said.Count == 0 || draft.SpeaksAlike(element, draft.Directive);
        if (Chosen(draft, element, Stated(draft, said)) is not { } chosen || !alike || draft.Sentence(element, chosen.Sentence) is not { } sentence)
        {
            return;
        }

        IReadOnlyList<string> first = said.Count > 0 ? said : [sentence];
        if (Handed(draft, element) is { } handed)
        {
            draft.Rewrite(element, [.. first, .. handed], said.Count > 0 ? draft.Directive.Source(Element) : RevisionDraft.Typed);
        }
    }

    private List<string> Stated(RevisionDraft draft, IReadOnlyList<string> said)
    {
        var text = PlainText.Fold(string.Join('\n', said));
        var choices = draft.Directive.Template.Elements.Where(pair => pair.Element.Id == Element).SelectMany(pair => pair.Element.Requirements).Select(requirement => requirement.Check).OfType<OneOf>().SelectMany(check => check.Choices);
        return [.. choices.Where(choice => NameMatch.Stands(text, choice.Names.All)).Select(choice => choice.Id)];
    }

    private SuccessorArrangement? Chosen(RevisionDraft draft, string element, List<string> stated)
    {
        var known = Arrangements.Select(arrangement => arrangement.Id).ToList();
        var given = draft.Request.Successor;
        var problem = given is not null && !known.Contains(given) ? GenerationProblems.UnknownSuccessor(given, NearestWord.To(given, known), known)
            : given is null && stated.Count != 1 ? GenerationProblems.SuccessorUnclear
            : given is not null && stated.Count > 0 && !stated.Contains(given) ? GenerationProblems.SuccessorDiffers(given, string.Join(", ", stated))
            : null;
        if (problem is null)
        {
            return Arrangements.First(arrangement => arrangement.Id == (given ?? stated[0]));
        }

        draft.Block(element, problem);
        return null;
    }

    private List<string>? Handed(RevisionDraft draft, string element)
    {
        var handed = new List<string>();
        var complete = true;
        foreach (var passage in Handover)
        {
            var basis = draft.Of(passage.In);
            var texts = basis.Texts(passage.Element);
            if (texts.Count == 0 && passage.Required)
            {
                draft.Block(element, GenerationProblems.Silent(basis.Name, basis.TitleOf(passage.Element, draft.Language)));
                complete = false;
            }
            else if (texts.Count > 0)
            {
                complete &= draft.SpeaksAlike(element, basis);
                handed.AddRange(texts);
            }
        }

        return complete ? handed : null;
    }
}

/// <summary>One of the arrangements that can follow a mission.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Sentence">What stands in the directive where its basis has no words of its own.</param>
public sealed record SuccessorArrangement(string Id, LocalText Sentence);
