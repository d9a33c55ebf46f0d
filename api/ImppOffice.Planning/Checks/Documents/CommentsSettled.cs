using ImppOffice.Planning.Documents;

namespace ImppOffice.Planning.Checks.Documents;

/// <summary><c>comments-settled</c>: no comment is open, but for those in which the product names its findings.</summary>
public sealed record CommentsSettled : DocumentCheck
{
    public override Judgement Judge(Subject subject)
    {
        var open = subject.Document.Comments.Where(comment => comment is { Resolved: false, Author: not Comment.ProductAuthor }).ToList();
        return open.Count == 0
            ? Judgement.Met
            : Judgement.NotMet(
                new Reason("open-comments", $"{open.Count}", PlainText.Snippet(open[0].Text, 60)),
                [.. open.Where(comment => comment.Paragraph > 0).Select(comment => subject.PlaceOf(comment.Paragraph, PlainText.Snippet(comment.Text)))]);
    }
}
