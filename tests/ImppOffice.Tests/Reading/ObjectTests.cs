using ImppOffice.Planning.Documents;
using static ImppOffice.Tests.Reading.Docx;

namespace ImppOffice.Tests.Reading;

public sealed class ObjectTests
{
    private const string Picture = "<w:drawing><a:graphic><a:graphicData><pic:pic/></a:graphicData></a:graphic></w:drawing>";

    private static string Vml(string content) => $"<w:pict><v:shape><v:textbox><w:txbxContent>{content}</w:txbxContent></v:textbox></v:shape></w:pict>";

    private static string Shape(string content) => $"<w:drawing><a:graphic><a:graphicData><wps:wsp><wps:txbx><w:txbxContent>{content}</w:txbxContent></wps:txbx></wps:wsp></a:graphicData></a:graphic></w:drawing>";

    private static string Alternate(string choice, string fallback) =>
        $"<mc:AlternateContent><mc:Choice Requires=\"wps\">{choice}</mc:Choice><mc:Fallback>{fallback}</mc:Fallback></mc:AlternateContent>";

    [Theory]
    [InlineData(Picture, "pictures")]
    [InlineData("<w:pict><v:shape><v:imagedata/></v:shape></w:pict>", "pictures")]
    [InlineData("<w:drawing><a:graphicData><c:chart/></a:graphicData></w:drawing>", "charts")]
    [InlineData("<w:drawing><a:graphicData><dgm:relIds/></a:graphicData></w:drawing>", "diagrams")]
    [InlineData("<w:object><v:shape><v:imagedata/></v:shape><o:OLEObject/></w:object>", "embedded-objects")]
    public void Objects_are_counted_and_named(string inRun, string what)
    {
        var document = ReadBody(P("before") + $"<w:p><w:r>{inRun}</w:r></w:p>");

        Assert.Equal([new Unread(what, 1, 2)], document.NotRead);
        Assert.Equal([0, 1], document.Paragraphs.Select(paragraph => paragraph.Objects));
    }

    [Fact]
    public void Equations_chunks_and_sub_documents_are_named()
    {
        var document = ReadBody("<w:altChunk/>" + $"<w:p>{R("x ")}<m:oMath><m:r><m:t>y</m:t></m:r></m:oMath></w:p><w:p><w:subDoc/></w:p><w:p><m:oMathPara><m:oMath/></m:oMathPara></w:p>");

        Assert.Equal([new Unread("alternate-format-chunks", 1, 1), new Unread("equations", 2, 1), new Unread("sub-documents", 1, 2)], document.NotRead);
        Assert.Equal("x ", document.Texts()[0]);
    }

    [Fact]
    public void A_text_box_stands_after_its_paragraph_and_its_text_apart()
    {
        var document = ReadBody($"<w:p>{R("before ")}<w:r>{Vml(P("in the box"))}</w:r>{R("after")}</w:p>" + P("next"));

        Assert.Equal(["before after", "in the box", "next"], document.Texts());
        Assert.Equal([1, 2, 3], document.Paragraphs.Select(paragraph => paragraph.Number));
        Assert.IsType<TextBox>(document.Body[1]);
        Assert.Equal([new Unread("text-boxes", 1, 1)], document.NotRead);
    }

    [Fact]
    public void Alternate_content_is_read_once_and_all_its_paragraphs_are_counted()
    {
        var document = ReadBody($"<w:p><w:r>{Alternate(Shape(P("box")), Vml(P("box")))}</w:r>{R("text")}</w:p>" + P("next"));

        Assert.Equal(["text", "box", "next"], document.Texts());
        Assert.Equal([1, 2, 4], document.Paragraphs.Select(paragraph => paragraph.Number));
    }

    [Fact]
    public void The_fallback_is_read_where_the_choice_holds_nothing() =>
        Assert.Equal(["", "box"], ReadBody($"<w:p><w:r>{Alternate("<w:drawing/>", Vml(P("box")))}</w:r></w:p>").Texts());

    [Fact]
    public void Alternate_content_between_runs_and_paragraphs_is_read_too() =>
        Assert.Equal(["ab", "c"], ReadBody($"<w:p>{R("a")}{Alternate(R("b"), R("x"))}</w:p>{Alternate(P("c"), P("y"))}").Texts());

    [Fact]
    public void A_field_around_a_text_box_does_not_reach_into_it() =>
        Assert.Equal(
            ["", "box"],
            ReadBody($"<w:p><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r>{Vml(P("box"))}</w:r><w:r><w:fldChar w:fldCharType=\"end\"/></w:r></w:p>").Texts());

    [Fact]
    public void A_deleted_picture_or_text_box_is_not_there()
    {
        var document = ReadBody($"<w:p>{Del($"<w:r>{Picture}{Vml(P("box"))}</w:r>")}{R("text")}</w:p>");

        Assert.Equal(["text"], document.Texts());
        Assert.Empty(document.NotRead);
        Assert.Equal(0, document.Paragraphs.Single().Objects);
    }
}
