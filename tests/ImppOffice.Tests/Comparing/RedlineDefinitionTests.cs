using ImppOffice.Planning.Documents;
using ImppOffice.Tests.Documents;
using ImppOffice.Word.Comparing;
using static ImppOffice.Tests.Reading.Docx;

namespace ImppOffice.Tests.Comparing;

/// <summary>What only the new version defines comes along with what uses it.</summary>
public sealed class RedlineDefinitionTests
{
    private const string Decimal = """<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl></w:abstractNum>""";
    private const string Bullets = """<w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/><w:lvlText w:val="-"/></w:lvl></w:abstractNum>""";

    [Fact]
    public void A_style_comes_along_with_those_it_is_based_on()
    {
        const string Styles = """<w:style w:type="paragraph" w:styleId="Warning"><w:name w:val="Warning"/><w:basedOn w:val="Boxed"/></w:style><w:style w:type="paragraph" w:styleId="Boxed"><w:name w:val="Boxed"/></w:style>""";

        var redline = Readings.Prove(new DocxBuilder().Styles(UsualStyles).Body(P("Text.")).ToBytes(), new DocxBuilder().Styles(UsualStyles + Styles).Body(Styled("Warning", "Text.")).ToBytes());

        Assert.Equal("Warning", Assert.Single(Judging.Read(redline.Content, "redline.docx").Paragraphs).Style);
        Assert.Empty(redline.Notes);
    }

    [Fact]
    public void A_list_of_another_kind_and_one_that_starts_anew_come_along()
    {
        var old = List(Decimal + Num(1, 0), Item(1, "One") + Item(1, "Two") + P("."));
        var now = List(
            Decimal + Bullets + Num(1, 0) + Num(2, 1) + Num(3, 0, "<w:lvlOverride w:ilvl=\"0\"><w:startOverride w:val=\"1\"/></w:lvlOverride>"),
            Item(1, "One") + Item(1, "Two") + Item(2, "A point of another kind") + Item(3, "One again") + P("."));

        var redline = Readings.Prove(old, now);

        Readings.AddsNoMistake(redline.Content, old, now);
        Assert.Empty(redline.Notes);
    }

    [Fact]
    public void The_first_footnote_brings_its_part()
    {
        var old = new DocxBuilder().Styles(UsualStyles).Body(P("Text of the paragraph")).ToBytes();
        var now = new DocxBuilder().Styles(UsualStyles)
            .WordPart("footnotes", $"""<w:footnotes {DocxBuilder.Namespaces}><w:footnote w:type="separator" w:id="-1">{P("")}</w:footnote><w:footnote w:id="1">{P("The first note.")}</w:footnote></w:footnotes>""")
            .Body($"<w:p>{R("Text of the paragraph")}<w:r><w:footnoteReference w:id=\"1\"/></w:r></w:p>").ToBytes();

        var redline = Readings.Prove(old, now);

        Readings.AddsNoMistake(redline.Content, old, now);
        Assert.Contains(Judging.Read(redline.Content, "redline.docx").Stories, story => story is { Kind: StoryKind.Footnote, Text: "The first note." });
    }

    [Fact]
    public void A_note_that_changed_stays_the_same_note()
    {
        var redline = RedlineDocument.Write(Noted("The first note of them."), Noted("The first note of three."), "Ana", Readings.Date).OrThrow();

        Assert.Equal([(ChangeKind.Deletion, "them"), (ChangeKind.Insertion, "three")], Judging.Read(redline.Content, "redline.docx").Changes.Select(change => (change.Kind, change.Snippet)));
    }

    private static byte[] Noted(string note) => new DocxBuilder().Styles(UsualStyles)
        .WordPart("footnotes", $"""<w:footnotes {DocxBuilder.Namespaces}><w:footnote w:id="1">{P(note)}</w:footnote></w:footnotes>""")
        .Body($"<w:p>{R("Text of the paragraph")}<w:r><w:footnoteReference w:id=\"1\"/></w:r></w:p>").ToBytes();

    private static byte[] List(string numbering, string body) => new DocxBuilder().Styles(UsualStyles).Numbering(numbering).Body(body).ToBytes();

    private static string Num(int id, int definition, string overrides = "") => $"<w:num w:numId=\"{id}\"><w:abstractNumId w:val=\"{definition}\"/>{overrides}</w:num>";

    private static string Item(int numbering, string text) => P(text, $"<w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"{numbering}\"/></w:numPr>");
}
