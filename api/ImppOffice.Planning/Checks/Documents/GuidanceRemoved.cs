using ImppOffice.Planning.Documents;

namespace ImppOffice.Planning.Checks.Documents;

/// <summary><c>guidance-removed</c>: the template's guidance is no longer there, neither in a control nor as text.</summary>
public sealed record GuidanceRemoved : DocumentCheck
{
    private const int FewestWords = 5;

    public override Judgement Judge(Subject subject)
    {
        var guidance = subject.Template.Elements
            .SelectMany(pair => pair.Element.Guidance.Values)
            .Where(text => PlainText.CountWords(text) >= FewestWords)
            .Select(PlainText.Fold)
            .ToList();
        var left = subject.Paragraphs
            .Where(paragraph => guidance.Exists(text => paragraph.Text.Contains(text, StringComparison.Ordinal)))
            .Select(paragraph => subject.PlaceOf(paragraph.Paragraph))
            .Concat(subject.Document.Controls
                .Where(control => control is { ShowsPlaceholder: true, ElementId: not null })
                .Select(control => subject.PlaceOf(control.Paragraph, PlainText.Snippet(control.Placeholder ?? control.Title ?? ""), control.Tag)))
            .ToList();
        return left.Count > 0
            ? Judgement.NotMet(new Reason("guidance-left", $"{left.Count}", left[0].Snippet ?? ""), left)
            : Judgement.Met;
    }
}
