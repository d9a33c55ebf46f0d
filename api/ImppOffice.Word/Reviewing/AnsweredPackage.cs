using ImppOffice.Word.Writing;

namespace ImppOffice.Word.Reviewing;

/// <summary>A package whose comments get replies.</summary>
internal sealed class AnsweredPackage(PartTexts parts)
{
    private readonly CommentedParts commented = new(parts);

    /// <summary>True where the package carries a digital signature.</summary>
    public bool IsSigned => commented.IsSigned;

    /// <summary>Puts the replies in and gives the ids of the comments that are not there.</summary>
    public IReadOnlyList<string> Answer(IReadOnlyList<ThreadReply> replies, DateTimeOffset date)
    {
        var threads = new ThreadParts(parts, commented.Links, commented.Main);
        var comments = CommentsText.Find(commented.Comments.Text, parts.Limits);
        var writing = new ThreadWriting(comments, CommentAnchors.Find(commented.Text.Text, parts.Limits), commented.Places, threads.Parents(), commented.Root, date);
        foreach (var reply in replies)
        {
            writing.Add(reply);
        }

        if (!writing.IsEmpty)
        {
            commented.Write(writing.MainMarks, writing.Comments());
            threads.AddComments(writing.Threads);
            threads.AddPeople(writing.People);
        }

        return writing.NotFound;
    }
}
