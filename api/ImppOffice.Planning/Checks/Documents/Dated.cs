using System.Text.RegularExpressions;
using ImppOffice.Planning.Documents;

namespace ImppOffice.Planning.Checks.Documents;

/// <summary><c>dated</c>: the document bears a date.</summary>
public sealed partial record Dated : DocumentCheck
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
            : NamesNoYear(subject) ? Judgement.NotMet(new Reason("document-not-dated"))
            : Judgement.NeedsReview(new Reason("document-not-dated"));
    }

    // A date in a form that is not known still has a year.
    private static bool NamesNoYear(Subject subject) =>
        !subject.Paragraphs.Select(paragraph => paragraph.Text)
            .Concat(subject.Document.Stories.Select(story => PlainText.Fold(story.Text)))
            .Any(text => Year().IsMatch(text));

    [GeneratedRegex(@"\d{4}|\d{1,2}[-./ ]\p{L}{3,9}[-./ '’]{1,2}\d{2}\b", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Year();
}
