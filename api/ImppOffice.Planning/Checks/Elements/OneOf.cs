using ImppOffice.Planning.Documents;

namespace ImppOffice.Planning.Checks.Elements;

/// <summary><c>one-of</c>: the element states one of several choices, and only one.</summary>
public sealed record OneOf : ElementCheck
{
    /// <summary>The choices.</summary>
    public required IReadOnlyList<Named> Choices { get; init; }

    public override Judgement Judge(ElementContent content, Subject subject)
    {
        var text = PlainText.Fold(content.Text);
        var made = Choices.Where(choice => NameMatch.Stands(text, choice.Names.All)).ToList();
        return made.Count switch
        {
            1 => Judgement.Met,
            0 => Judgement.NeedsReview(new Reason("no-choice", Names(Choices, subject))),
            _ => Judgement.NeedsReview(new Reason("several-choices", Names(made, subject))),
        };
    }

    private static string Names(IEnumerable<Named> choices, Subject subject) => string.Join("; ", choices.Select(choice => choice.In(subject.Language)));
}
