using ImppOffice.Planning.Missions;
using ImppOffice.Planning.Reviews;
using ImppOffice.Tests.Documents;
using ImppOffice.Tests.Reading;
using ImppOffice.Tests.Writing;
using ImppOffice.Word.Reviewing;
using static ImppOffice.Tests.Reviewing.Copies;

namespace ImppOffice.Tests.Reviewing;

public sealed class CommentCollectionTests
{
    private static readonly ReviewedText Reviewed = new(Read(Original, "directive.docx"));

    [Fact]
    public void Comments_of_a_copy_stand_at_their_place_with_their_answers()
    {
        var host = Reviewed.Document.Paragraphs.First(paragraph => paragraph.Text.Length > 80 && paragraph.Heading is null);

        var copy = CommentCollection.Collect(Reviewed, Read(Commented(Original, (host.Number, "Ana Orsa", "Too long."))), Branch.Police);

        var row = Assert.Single(copy.Comments);
        Assert.Equal((host.Number, Placing.SameText, "Ana Orsa", "Too long.", "copy.docx"), (row.Paragraph, row.Placing, row.Author, row.Comment, row.Copy));
        Assert.Equal([new CopyReply("Desk", "Thank you.")], row.Replies);
        Assert.Equal(host.Text, row.Quote);
        Assert.Null(copy.Changes);
    }

    [Fact]
    public async Task A_copy_saved_by_LibreOffice_gives_the_same_comments()
    {
        var hosts = Reviewed.Document.Paragraphs.Where(paragraph => paragraph.Text.Length > 80).Take(3).ToList();
        var sent = Commented(Original, [.. hosts.Select((host, index) => (host.Number, "Ana Orsa", $"Remark {index}"))]);

        var copy = CommentCollection.Collect(Reviewed, Read(await ThroughLibreOfficeAsync(sent)), Branch.Police);

        Assert.Equal(hosts.Select((host, index) => (host.Number, $"Remark {index}")), copy.Comments.Select(row => (row.Paragraph, row.Comment)));
        // Not every LibreOffice keeps who answers whom.
        Assert.All(copy.Comments, row => Assert.Equal([new CopyReply("Desk", "Thank you.")], row.Replies));
    }

    [Fact]
    public void Comments_on_the_same_words_are_rows_of_their_own_where_the_copy_tells_threads()
    {
        var host = Reviewed.Document.Paragraphs.First(paragraph => paragraph.Text.Length > 80 && paragraph.Heading is null);

        var copy = CommentCollection.Collect(Reviewed, Read(Commented(Original, (host.Number, "Ana Orsa", "Too long."), (host.Number, "Ben Velin", "Too short."))), null);

        Assert.Equal(["Too long.", "Too short."], copy.Comments.Select(row => row.Comment).Order());
    }

    [Fact]
    public void Comments_made_by_another_writer_are_collected_with_its_changes()
    {
        var copy = CommentCollection.Collect(Reviewed, Read(File.ReadAllBytes(Repository.At("tests", "documents", "tavara-directive-npm-docx.docx"))), Branch.Military);

        Assert.Equal(2, copy.Comments.Count);
        Assert.All(copy.Comments, row => Assert.NotEqual(Placing.Unplaced, row.Placing));
        Assert.Equal(25, copy.Changes!.TrackedChanges);
    }

    [Fact]
    public void A_comment_on_an_edited_paragraph_is_placed_by_likeness_and_one_on_new_text_is_not()
    {
        var reviewed = new ReviewedText(Docx.ReadBody(Docx.P("The mission supports one accountable army in the country.") + Docx.P("Nothing else is said of it here.")));
        var copy = Docx.Read(new DocxBuilder().Styles(Docx.UsualStyles).Body(
            Passage("0", "The mission supports one accountable police service in the country.") + Passage("1", "Entirely different words about roads.")).WordPart("comments", $"<w:comments xmlns:w=\"{SmallPackage.Transitional}\">{Comment("0", "Say army too.")}{Comment("1", "New.")}</w:comments>"));

        var rows = CommentCollection.Collect(reviewed, copy, null).Comments;

        Assert.Equal([(1, Placing.SimilarText), (0, Placing.Unplaced)], rows.Select(row => (row.Paragraph, row.Placing)));
    }

    [Fact]
    public void Comments_that_were_in_the_reviewed_version_are_not_collected_again()
    {
        var host = Reviewed.Document.Paragraphs.First(paragraph => paragraph.Text.Length > 80);
        var before = Commented(Original, (host.Number, "Ana Orsa", "Known."));

        var copy = CommentCollection.Collect(new ReviewedText(Read(before)), Read(Commented(before, (host.Number, "Ben Velin", "Fresh."))), null);

        Assert.Equal("Fresh.", Assert.Single(copy.Comments).Comment);
        Assert.Equal(2, copy.KnownComments);
    }

    [Fact]
    public void A_thousand_comments_are_collected_in_seconds()
    {
        var numbers = Reviewed.Document.Paragraphs.Where(paragraph => paragraph.Text.Length > 20).Select(paragraph => paragraph.Number).ToList();
        var sent = Commented(Original, [.. Enumerable.Range(0, 1000).Select(index => (numbers[index % numbers.Count], "Ana", $"Remark {index}"))]);
        var watch = System.Diagnostics.Stopwatch.StartNew();

        var copy = CommentCollection.Collect(Reviewed, Read(sent), null);

        Assert.Equal(1000, copy.Comments.Count);
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(20), watch.Elapsed.ToString());
    }

    private static string Passage(string id, string text) =>
        $"<w:p><w:commentRangeStart w:id=\"{id}\"/>{Docx.R(text)}<w:commentRangeEnd w:id=\"{id}\"/><w:r><w:commentReference w:id=\"{id}\"/></w:r></w:p>";

    private static string Comment(string id, string text) => $"<w:comment w:id=\"{id}\" w:author=\"Ana\">{Docx.P(text)}</w:comment>";
}
