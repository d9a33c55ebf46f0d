using ImppOffice.Planning.Documents;
using ImppOffice.Tests.Documents;
using static ImppOffice.Tests.Reading.Docx;

namespace ImppOffice.Tests.Reading;

public sealed class StoryTests
{
    private static string Notes(string content) => $"<w:footnotes {DocxBuilder.Namespaces}>{content}</w:footnotes>";

    private static string Note(string id, string content, string type = "") =>
        $"<w:footnote w:id=\"{id}\"{(type.Length > 0 ? $" w:type=\"{type}\"" : "")}>{content}</w:footnote>";

    [Fact]
    public void Footnotes_know_the_paragraph_that_refers_to_them()
    {
        var document = Read(new DocxBuilder()
            .Body(P("a") + $"<w:p>{R("b")}<w:r><w:footnoteReference w:id=\"2\"/></w:r></w:p>")
            .WordPart("footnotes", Notes(Note("0", P(""), "separator") + Note("1", P(""), "continuationSeparator") + Note("2", P("Note") + P("more")))));

        var story = Assert.Single(document.Stories);
        Assert.Equal((StoryKind.Footnote, 2, "Note\nmore"), (story.Kind, story.AnchorParagraph, story.Text));
        Assert.All(story.Paragraphs, paragraph => Assert.Equal(0, paragraph.Number));
    }

    [Theory]
    [InlineData(View.Accepted, 0)]
    [InlineData(View.Rejected, 1)]
    public void A_note_goes_with_its_deleted_reference(View view, int notes)
    {
        var docx = new DocxBuilder().Body($"<w:p>{Del("<w:r><w:footnoteReference w:id=\"2\"/></w:r>")}</w:p>").WordPart("footnotes", Notes(Note("2", P("Note"))));

        Assert.Equal(notes, Read(docx, view).Stories.Count);
    }

    [Fact]
    public void Headers_footers_and_endnotes_are_stories_too()
    {
        var document = Read(new DocxBuilder().Body(P("a"))
            .WordPart("header", $"<w:hdr {DocxBuilder.Namespaces}>{P("Confidential")}</w:hdr>", "header1")
            .WordPart("footer", $"<w:ftr {DocxBuilder.Namespaces}><w:tbl>{Row("", "x", "y")}</w:tbl></w:ftr>", "footer1")
            .WordPart("endnotes", $"<w:endnotes {DocxBuilder.Namespaces}><w:endnote w:id=\"1\">{P("End")}</w:endnote></w:endnotes>"));

        Assert.Equal(
            [(StoryKind.Header, "Confidential"), (StoryKind.Footer, "x\ny"), (StoryKind.Endnote, "End")],
            document.Stories.Select(story => (story.Kind, story.Text)));
    }

    [Fact]
    public void Changes_and_hidden_text_of_other_parts_are_listed_without_a_body_paragraph()
    {
        var document = Read(new DocxBuilder().Body(P("a"))
            .WordPart("header", $"<w:hdr {DocxBuilder.Namespaces}><w:p>{Ins(R("Draft"))}{R("secret", "<w:vanish/>")}</w:p></w:hdr>"));

        Assert.Equal([new TrackedChange(ChangeKind.Insertion, "Ana", 0, "Draft")], document.Changes);
        Assert.Equal([new Passage(0, "secret")], document.HiddenText);
    }

    [Fact]
    public void Comments_know_their_author_their_place_and_whether_they_are_done()
    {
        var document = Read(new DocxBuilder()
            .Body(P("a") + $"<w:p><w:commentRangeStart w:id=\"1\"/>{R("b")}<w:r><w:commentReference w:id=\"1\"/></w:r></w:p>")
            .WordPart(
                "comments",
                $"<w:comments {DocxBuilder.Namespaces}><w:comment w:id=\"1\" w:author=\"Ana\"><w:p w14:paraId=\"00000001\">{R("Why?")}</w:p></w:comment>"
                + $"<w:comment w:id=\"2\"><w:p w14:paraId=\"00000002\">{R("Answer")}</w:p></w:comment><w:comment w:id=\"3\"><w:p w14:paraId=\"00000003\">{R("Open")}</w:p></w:comment></w:comments>")
            .Part("word/commentsExtended.xml", $"<w15:commentsEx {DocxBuilder.Namespaces}><w15:commentEx w15:paraId=\"00000001\" w15:done=\"1\"/><w15:commentEx w15:paraId=\"00000002\" w15:paraIdParent=\"00000001\" w15:done=\"0\"/><w15:commentEx w15:paraId=\"00000003\" w15:done=\"0\"/></w15:commentsEx>")
            .Related("http://schemas.microsoft.com/office/2011/relationships/commentsExtended", "commentsExtended.xml"));

        Assert.Equal(
            [new Comment("1", "Ana", "Why?", Resolved: true, 2), new Comment("2", "", "Answer", Resolved: true, 0) { Answers = "1" }, new Comment("3", "", "Open", Resolved: false, 0)],
            document.Comments);
    }
}
