using ImppOffice.Planning.Documents;

namespace ImppOffice.Planning.Checks.Elements;

/// <summary><c>after-document-date</c>: what the element plans does not come before the document itself (PR-2).</summary>
public sealed record AfterDocumentDate : ElementCheck
{
    public override Judgement Judge(ElementContent content, Subject subject)
    {
        var dates = DateText.Find(content.Text);
        if (dates.Count == 0)
        {
            return Judgement.NeedsReview(new Reason("no-date"));
        }

        return DocumentDate.Of(subject) is not { } issued ? Judgement.NeedsReview(new Reason("document-not-dated"))
            : dates.Max() < issued ? Judgement.NotMet(new Reason("before-document", Say(dates.Max()), Say(issued)))
            : dates.Min() < issued ? Judgement.NeedsReview(new Reason("partly-before-document", Say(dates.Min()), Say(issued)))
            : Judgement.Met;
    }

    private static string Say(DateOnly date) => date.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
