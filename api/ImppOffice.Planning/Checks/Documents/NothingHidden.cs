using ImppOffice.Planning.Documents;

namespace ImppOffice.Planning.Checks.Documents;

/// <summary><c>nothing-hidden</c>: no text is formatted as hidden.</summary>
public sealed record NothingHidden : DocumentCheck
{
    public override Judgement Judge(Subject subject)
    {
        var hidden = subject.Document.HiddenText.Where(passage => !string.IsNullOrWhiteSpace(passage.Text)).ToList();
        return hidden.Count == 0
            ? Judgement.Met
            : Judgement.NotMet(
                new Reason("hidden-text", $"{hidden.Count}", PlainText.Snippet(hidden[0].Text, 60)),
                [.. hidden.Select(passage => subject.PlaceOf(passage.Paragraph, PlainText.Snippet(passage.Text)))]);
    }
}
