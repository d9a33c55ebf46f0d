using ImppOffice.Planning.Documents;

namespace ImppOffice.Planning.Checks.Documents;

/// <summary><c>classified</c>: the document bears one classification marking, in its header, footer or title block.</summary>
public sealed record Classified : DocumentCheck
{
    private const int ParagraphsOfATitleBlock = 25;
    private const int MostWordsOfAMarking = 8;

    /// <summary>The markings.</summary>
    public required IReadOnlyList<Named> Markings { get; init; }

    public override Judgement Judge(Subject subject)
    {
        var margins = subject.Document.Stories.Where(story => story.Kind is StoryKind.Header or StoryKind.Footer).SelectMany(story => story.Paragraphs).ToList();
        var top = subject.Paragraphs.Take(ParagraphsOfATitleBlock).Select(paragraph => paragraph.Paragraph).ToList();
        var found = margins.Concat(top)
            .Select(paragraph => (Paragraph: paragraph, Marking: MarkingIn(paragraph)))
            .Where(pair => pair.Marking is not null)
            .ToList();
        var markings = found.Select(pair => pair.Marking!).Distinct().ToList();
        return markings.Count switch
        {
            1 => Judgement.Met,
            0 when margins.Concat(top).FirstOrDefault(Names) is { } sentence => Judgement.NeedsReview(new Reason("marking-in-sentence", PlainText.Snippet(sentence.Text, 60))),
            0 when margins.Concat(top).Any(paragraph => paragraph.Objects > 0) => Judgement.NeedsReview(new Reason("marking-may-be-picture")),
            0 when !KnowsLanguage(subject) => Judgement.NeedsReview(new Reason("language-not-known", subject.Document.Language!)),
            0 => Judgement.NotMet(new Reason("no-marking", string.Join(", ", Markings.Select(marking => marking.In(subject.Language))))),
            _ => Judgement.NeedsReview(
                new Reason("several-markings", string.Join(", ", markings.Select(marking => marking.In(subject.Language)))),
                [.. found.Where(pair => pair.Paragraph.Number > 0).Select(pair => subject.PlaceOf(pair.Paragraph))]),
        };
    }

    private bool KnowsLanguage(Subject subject) =>
        subject.Document.Language is not { } language
        || Markings.Any(marking => marking.Names.Keys.Any(known => language.StartsWith(known, StringComparison.OrdinalIgnoreCase)));

    private bool Names(Paragraph paragraph) =>
        NameMatch.Stands(PlainText.Fold(paragraph.Text), Markings.SelectMany(marking => marking.Names.All));

    // "STRICTLY CONFIDENTIAL" holds "CONFIDENTIAL": the longest name that stands there is the one meant.
    internal Named? MarkingIn(Paragraph paragraph)
    {
        var text = PlainText.Fold(paragraph.Text);
        return PlainText.CountWords(text) > MostWordsOfAMarking
            ? null
            : Markings
                .SelectMany(marking => marking.Names.All.Select(name => (Marking: marking, Name: name)))
                .Where(pair => NameMatch.Stands(text, [pair.Name]))
                .OrderByDescending(pair => pair.Name.Length)
                .Select(pair => pair.Marking)
                .FirstOrDefault();
    }
}
