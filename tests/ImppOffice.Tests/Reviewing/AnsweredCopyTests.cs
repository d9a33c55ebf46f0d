using ImppOffice.Tests.Writing;
using ImppOffice.Word.Reviewing;
using static ImppOffice.Tests.Reviewing.Copies;

namespace ImppOffice.Tests.Reviewing;

public sealed class AnsweredCopyTests
{
    private static readonly byte[] NpmCopy = File.ReadAllBytes(Repository.At("tests", "documents", "tavara-directive-npm-docx.docx"));

    [Fact]
    public void A_response_becomes_a_reply_to_the_comment_of_another_writer()
    {
        var comment = Read(NpmCopy).Comments[0];

        var answered = AnsweredCopy.Write(NpmCopy, [new ThreadReply(comment.Id, null, "Ana \"A\" Orsa", "نعم\nDone.")], Date).OrThrow();

        Assert.Empty(answered.NotFound);
        var reply = Read(answered.Content).Comments.Single(reply => reply.Answers is not null);
        Assert.Equal((comment.Id, "Ana \"A\" Orsa", "نعم\nDone.", comment.Paragraph), (reply.Answers, reply.Author, reply.Text, reply.Paragraph));
        Assert.Equal(comment.Quote, reply.Quote);
        Assert.Empty(new WrittenDocument(answered.Content).Faults());
    }

    [Fact]
    public void Parts_that_replies_do_not_touch_keep_their_bytes()
    {
        var before = new WrittenDocument(NpmCopy).Parts;
        var after = new WrittenDocument(AnsweredCopy.Write(NpmCopy, [new ThreadReply(Read(NpmCopy).Comments[0].Id, null, "Ana", "Done.")], Date).OrThrow().Content).Parts;

        string[] touched = ["[Content_Types].xml", "word/_rels/document.xml.rels", "word/comments.xml", "word/commentsExtended.xml", "word/document.xml", "word/people.xml"];
        Assert.Empty(after.Keys.Where(name => !before.TryGetValue(name, out var part) || !part.AsSpan().SequenceEqual(after[name])).Except(touched));
        Assert.Empty(before.Keys.Except(after.Keys));
    }

    [Fact]
    public void A_reply_to_a_reply_answers_the_comment_at_the_head()
    {
        var first = Commented(Original, (5, "Ana", "Why?"));
        var reply = Read(first).Comments.Single(comment => comment.Answers is not null);

        var comments = Read(AnsweredCopy.Write(first, [new ThreadReply(reply.Id, null, "Ben", "Because.")], Date).OrThrow().Content).Comments;

        Assert.Equal([reply.Answers, reply.Answers], comments.Where(comment => comment.Answers is not null).Select(comment => comment.Answers));
    }

    [Fact]
    public void Several_remarks_on_one_paragraph_stand_side_by_side()
    {
        var copy = Commented(Original, (1, "Ana", "One"), (1, "Ben", "Two"), (0, "Cem", "Three"));

        Assert.Equal(["One", "Two", "Three"], Read(copy).Comments.Where(comment => comment.Answers is null).Select(comment => comment.Text));
    }

    [Fact]
    public void A_comment_that_is_not_there_is_said_and_nothing_is_changed()
    {
        var answered = AnsweredCopy.Write(Original, [new ThreadReply("99", null, "Ana", "Done.")], Date).OrThrow();

        Assert.Equal(["99"], answered.NotFound);
        Assert.Equal(Original, answered.Content);
    }
}
