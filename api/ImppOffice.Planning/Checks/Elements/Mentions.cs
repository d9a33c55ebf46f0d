using ImppOffice.Planning.Documents;

namespace ImppOffice.Planning.Checks.Elements;

/// <summary><c>mentions</c>: the element speaks of certain topics. Prose can name them in other words, so that none missing is ever certain.</summary>
public sealed record Mentions : ElementCheck
{
    /// <summary>The topics.</summary>
    public required IReadOnlyList<Named> Topics { get; init; }

    /// <summary>How many of them; all where nothing is said.</summary>
    public int? AtLeast { get; init; }

    public override Judgement Judge(ElementContent content, Subject subject)
    {
        var text = PlainText.Fold(content.TextWithColumns);
        var missing = Topics.Where(topic => !NameMatch.Stands(text, topic.Names.All)).ToList();
        return Topics.Count - missing.Count >= (AtLeast ?? Topics.Count)
            ? Judgement.Met
            : Judgement.NeedsReview(new Reason("topics-not-named", string.Join(", ", missing.Select(topic => topic.In(subject.Language)))));
    }
}
