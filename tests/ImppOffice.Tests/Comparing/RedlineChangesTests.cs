using ImppOffice.Planning.Documents;
using ImppOffice.Tests.Documents;
using ImppOffice.Word.Comparing;
using static ImppOffice.Tests.Reading.Docx;

namespace ImppOffice.Tests.Comparing;

/// <summary>Each kind of change by itself, there and back.</summary>
public sealed class RedlineChangesTests
{
    private const string Table = "<w:tbl><w:tblPr><w:tblW w:w=\"0\" w:type=\"auto\"/></w:tblPr><w:tblGrid><w:gridCol/><w:gridCol/></w:tblGrid>";
    private const string Number = "<w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr>";

    public static TheoryData<string, string, string> Pairs() => new()
    {
        { "words", P("The mission deploys in March 2027."), P("The mission withdraws in May 2027.") },
        { "a paragraph between others", P("First of all.") + P("Last of all."), P("First of all.") + P("In between.") + P("Last of all.") },
        { "a paragraph at the end", P("First of all."), P("First of all.") + P("Last of all.") },
        { "several paragraphs at the end", Styled("Heading1", "Aim") + P("One."), Styled("Heading1", "Aim") + P("One.") + Styled("Heading2", "Means") + P("Two.") },
        { "everything", P("Nothing stays here."), P("All other words, quite.") },
        { "a style", P("Objectives"), Styled("Heading1", "Objectives") },
        { "a heading moved", Styled("Heading1", "Aim") + P("a b c") + Styled("Heading1", "Means") + P("d e f"), Styled("Heading1", "Means") + P("d e f") + Styled("Heading1", "Aim") + P("a b c") },
        { "the look of a word", $"<w:p>{R("A ")}{R("bold")}{R(" word: yes")}</w:p>", $"<w:p>{R("A ")}{R("bold", "<w:b/>")}{R(" word: yes")}</w:p>" },
        { "a list item", P("One", Number) + P("Three", Number), P("One", Number) + P("Two", Number) + P("Three", Number) },
        { "text to a list item", P("One", Number) + P("Two"), P("One", Number) + P("Two", Number) },
        { "tabs and breaks", "<w:p><w:r><w:t>one</w:t><w:tab/><w:t>two</w:t></w:r></w:p>", "<w:p><w:r><w:t>one</w:t><w:br/><w:t>two</w:t></w:r></w:p>" },
        { "a row", Table + Row("", "a", "b") + "</w:tbl>" + P("."), Table + Row("", "a", "b") + Row("", "c", "d") + "</w:tbl>" + P(".") },
        { "the words of a cell", Table + Row("", "Police", "1,200") + "</w:tbl>" + P("."), Table + Row("", "Police", "1,450") + "</w:tbl>" + P(".") },
        { "an empty cell", Table + Row("", "Police", "") + "</w:tbl>" + P("."), Table + Row("", "Police", "1,450") + "</w:tbl>" + P(".") },
        { "a column", Table + Row("", "a", "b") + "</w:tbl>" + P("."), Table + Row("", "a", "b", "c") + "</w:tbl>" + P(".") },
        { "a table", P("Before.") + P("After."), P("Before.") + Table + Row("", "a", "b") + "</w:tbl>" + P("After.") },
        { "a content control's text", Control("impp:UPD-1", P("Old words here.")) + P("."), Control("impp:UPD-1", P("Old words there.") + P("And more.")) + P(".") },
        { "a content control in a line", $"<w:p>{R("By ")}{Control("date", R("1 May 2027"))}{R(" at last")}</w:p>", $"<w:p>{R("By ")}{Control("date", R("9 May 2027"))}{R(" at last")}</w:p>" },
        { "a link's text", $"<w:p>{R("See ")}<w:hyperlink w:anchor=\"a\">{R("the annex")}</w:hyperlink></w:p>", $"<w:p>{R("See ")}<w:hyperlink w:anchor=\"a\">{R("annex A")}</w:hyperlink></w:p>" },
        { "a field", P("Page "), $"<w:p>{R("Page ")}<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText> PAGE </w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>{R("3")}<w:r><w:fldChar w:fldCharType=\"end\"/></w:r></w:p>" },
        { "another script", P("النقل إلى السلطات الوطنية", "<w:bidi/>"), P("النقل الكامل إلى السلطات", "<w:bidi/>") },
        { "a footnote", Noted(1), Noted(2) },
        { "a new control", P("Text.") + P("."), P("Text.") + Control("impp:UPD-1", P("A stable country.")) + P(".") },
        { "a new link", P("See "), $"<w:p>{R("See ")}<w:hyperlink w:anchor=\"a\">{R("the annex")}</w:hyperlink></w:p>" },
        { "a new simple field", P("Page "), $"<w:p>{R("Page ")}<w:fldSimple w:instr=\" PAGE \">{R("3")}</w:fldSimple></w:p>" },
        { "a new kind of list", P("One") + P("."), P("One", "<w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"2\"/></w:numPr>") + P(".") },
        { "nothing but a footnote gone", Noted(1), P("Text of the paragraph") },
    };

    [Theory]
    [MemberData(nameof(Pairs))]
    public void A_change_reads_as_both_versions_in_both_directions(string change, string old, string now)
    {
        var (before, after) = (File(old), File(now));
        Assert.False(string.IsNullOrEmpty(change));

        foreach (var redline in new[] { Readings.Prove(before, after), Readings.Prove(after, before) })
        {
            Readings.AddsNoMistake(redline.Content, before, after);
            RevisionIds.AreUnique(redline.Content);
        }
    }

    [Fact]
    public void Changes_bear_the_author_and_only_touch_what_differs()
    {
        var redline = RedlineDocument.Write(File(P("The mission deploys in March.")), File(P("The mission deploys in May.")), "Ana", Readings.Date).OrThrow();

        var changes = Judging.Read(redline.Content, "redline.docx").Changes;
        Assert.Equal([(ChangeKind.Deletion, "Ana", "March"), (ChangeKind.Insertion, "Ana", "May")], changes.Select(change => (change.Kind, change.Author, change.Snippet)));
    }

    [Fact]
    public void What_cannot_be_tracked_is_named()
    {
        var picture = "<w:p><w:r><w:pict/></w:r></w:p>";

        Assert.Equal([RedlineNoteKind.Objects], Notes(P("Text."), picture + P("Text.")));
        Assert.Equal([RedlineNoteKind.Styles], Notes(P("Text."), P("Text."), "<w:style w:type=\"paragraph\" w:styleId=\"Unused\"><w:name w:val=\"Unused\"/></w:style>"));
        Assert.Equal([RedlineNoteKind.SectionProperties], Notes(P("Text."), "<w:p><w:pPr><w:sectPr><w:pgSz w:w=\"1\" w:h=\"1\"/></w:sectPr></w:pPr></w:p>" + P("Text.")));
        Assert.Equal([RedlineNoteKind.Bookmarks], Notes(P("Text."), "<w:p><w:bookmarkStart w:id=\"0\" w:name=\"here\"/>" + R("Text.") + "<w:bookmarkEnd w:id=\"0\"/></w:p>"));
    }

    [Fact]
    public void A_control_that_was_filled_holds_the_new_text_and_no_placeholder()
    {
        var filled = File(Control("impp:UPD-1", P("A stable country.")) + P("."));

        var redline = RedlineDocument.Write(File(Control("impp:UPD-1", P("Write here."), "<w:showingPlcHdr/>") + P(".")), filled, "Ana", Readings.Date).OrThrow();

        Assert.Equal(Readings.Lines(filled, View.Accepted), Readings.Lines(redline.Content, View.Accepted));
        Assert.False(Assert.Single(Judging.Read(redline.Content, "redline.docx").Controls).ShowsPlaceholder);
        Assert.Equal([new RedlineNote(RedlineNoteKind.Placeholders, 1, "impp:UPD-1")], redline.Notes);
    }

    [Fact]
    public void The_placeholder_of_a_new_control_is_not_inserted_as_text()
    {
        var now = File(P("Text.") + Control("impp:UPD-1", P("Write here."), "<w:showingPlcHdr/>") + $"<w:p>{R("By ")}{Control("date", R("date"), "<w:showingPlcHdr/>")}</w:p>");

        var redline = Readings.Prove(File(P("Text.")), now);

        Assert.Empty(redline.Notes);
        Assert.All(Judging.Read(redline.Content, "redline.docx").Controls, control => Assert.True(control.ShowsPlaceholder));
    }

    [Fact]
    public void A_version_with_open_changes_is_refused() =>
        Assert.Equal("open-changes", RedlineDocument.Write(File(P("a")), File($"<w:p>{Ins(R("a"))}</w:p>"), "Ana", Readings.Date).Problem!.Code);

    [Fact]
    public void A_file_that_is_no_document_is_refused() =>
        Assert.Equal("empty-file", RedlineDocument.Write(File(P("a")), ReadOnlyMemory<byte>.Empty, "Ana", Readings.Date).Problem!.Code);

    private static IEnumerable<RedlineNoteKind> Notes(string old, string now, string styles = "") =>
        RedlineDocument.Write(File(old), File(now, styles), "Ana", Readings.Date).OrThrow().Notes.Select(note => note.Kind).Distinct();

    private static string Noted(int note) => $"<w:p>{R("Text of the paragraph")}<w:r><w:footnoteReference w:id=\"{note}\"/></w:r></w:p>";

    private static byte[] File(string body, string styles = "") => new DocxBuilder()
        .Styles(UsualStyles + styles)
        .Numbering("""<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl></w:abstractNum><w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/><w:lvlText w:val="-"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>""" + (body.Contains("numId w:val=\"2\"", StringComparison.Ordinal) ? "<w:num w:numId=\"2\"><w:abstractNumId w:val=\"1\"/></w:num>" : ""))
        .WordPart("footnotes", $"""<w:footnotes {DocxBuilder.Namespaces}><w:footnote w:id="1">{P("The first note.")}</w:footnote><w:footnote w:id="2">{P("Another source.")}</w:footnote></w:footnotes>""")
        .Body(body)
        .ToBytes();
}
