using ImppOffice.Planning.Documents;

namespace ImppOffice.Planning.Checks.Elements;

/// <summary><c>date</c>: the element says when, by a date or relative to an event.</summary>
public sealed record DateStated : ElementCheck
{
    public override Judgement Judge(ElementContent content, Subject subject) =>
        DateText.SaysWhen(content.Text) ? Judgement.Met : Judgement.NeedsReview(new Reason("no-date"));
}
