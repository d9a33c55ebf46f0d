using ImppOffice.Planning.Documents;

namespace ImppOffice.Planning.Checks.Elements;

/// <summary><c>filled</c>: the element says something, in no fewer than so many words.</summary>
public sealed record Filled : ElementCheck
{
    /// <summary>The fewest words a person would accept without a second look.</summary>
    public int MinimumWords { get; init; } = 1;

    public override Judgement Judge(ElementContent content, Subject subject)
    {
        var words = PlainText.CountWords(content.Text);
        return words >= MinimumWords
            ? Judgement.Met
            : Judgement.NeedsReview(new Reason("few-words", $"{words}", $"{MinimumWords}"));
    }
}
