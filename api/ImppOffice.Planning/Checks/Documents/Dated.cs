namespace ImppOffice.Planning.Checks.Documents;

/// <summary><c>dated</c>: the document bears a date.</summary>
public sealed record Dated : DocumentCheck
{
    public override Judgement Judge(Subject subject)
    {
        if (DocumentDate.Of(subject) is not null)
        {
            return Judgement.Met;
        }

        var control = subject.Document.Controls.FirstOrDefault(control => control.Tag == DocumentDate.Tag);
        return control is { ShowsPlaceholder: true }
            ? Judgement.NotMet(new Reason("date-not-chosen"), subject.PlaceOf(control.Paragraph, control.Title, control.Tag))
            : Judgement.NeedsReview(new Reason("document-not-dated"));
    }
}
