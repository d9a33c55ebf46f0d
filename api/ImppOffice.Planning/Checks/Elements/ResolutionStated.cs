using ImppOffice.Planning.Documents;

namespace ImppOffice.Planning.Checks.Elements;

/// <summary><c>resolution</c>: the element cites a Security Council resolution by number and year.</summary>
public sealed record ResolutionStated : ElementCheck
{
    public override Judgement Judge(ElementContent content, Subject subject) =>
        ResolutionText.Find(content.Text).Count > 0 ? Judgement.Met : Judgement.NeedsReview(new Reason("no-resolution"));
}
