namespace ImppOffice.Planning.Generation.Rules;

/// <summary><c>first-of</c>: the first of some passages that says something, word for word.</summary>
public sealed record FirstPassage : AmendedFrom
{
    /// <summary>The passages, in the order in which they are looked for.</summary>
    public required IReadOnlyList<Passage> Passages { get; init; }

    internal override IEnumerable<Passage> Named => Passages;

    internal override void Amend(RevisionDraft draft, string element)
    {
        if (Passages.FirstOrDefault(passage => draft.Of(passage.In).Texts(passage.Element).Count > 0) is not { } found)
        {
            draft.Block(element, GenerationProblems.Silent(draft.Of(Passages[0].In).Name, string.Join("; ", Passages.Select(passage => draft.Of(passage.In).TitleOf(passage.Element, draft.Language)).Distinct(StringComparer.Ordinal))));
        }
        else if (draft.SpeaksAlike(element, draft.Of(found.In)))
        {
            draft.Rewrite(element, draft.Of(found.In).Texts(found.Element), draft.Of(found.In).Source(found.Element));
        }
    }
}
