namespace ImppOffice.Planning.Checks.Documents;

/// <summary><c>addresses</c>: the document speaks of certain topics somewhere. Prose cannot prove absence, so that none missing is ever certain.</summary>
public sealed record Addresses : DocumentCheck
{
    /// <summary>The topics.</summary>
    public required IReadOnlyList<Named> Topics { get; init; }

    /// <summary>How many of them; all where nothing is said.</summary>
    public int? AtLeast { get; init; }

    public override Judgement Judge(Subject subject)
    {
        var found = Topics.Select(topic => (Topic: topic, At: subject.Paragraphs.FirstOrDefault(paragraph => NameMatch.Stands(paragraph.Text, topic.Names.All)))).ToList();
        var missing = found.Where(pair => pair.At is null).Select(pair => pair.Topic.In(subject.Language)).ToList();
        var places = found.Where(pair => pair.At is not null).Select(pair => subject.PlaceOf(pair.At!.Paragraph)).Distinct().ToList();
        return Topics.Count - missing.Count >= (AtLeast ?? Topics.Count)
            ? new Judgement(Outcome.Met, new Reason("topics-spoken-of"), places)
            : Judgement.NeedsReview(new Reason("topics-not-named", string.Join(", ", missing)), places);
    }
}
