using System.IO.Compression;
using System.Text;
using ImppOffice.Planning;
using ImppOffice.Word.Writing;

namespace ImppOffice.Tests.Writing;

public sealed class HouseStyleTests
{
    [Fact]
    public void The_house_style_is_a_valid_document() => Assert.Empty(new WrittenDocument(ProductTemplates.HouseStyle).Faults());

    [Fact]
    public void A_missing_style_is_named()
    {
        var problem = Write(Changed("word/styles.xml", text => text.Replace("\"List Bullet\"", "\"Bullets\"", StringComparison.Ordinal)));

        Assert.Equal("wrong-template", problem?.Code);
        Assert.Contains("the style \"List Bullet\" is missing", problem!.Title, StringComparison.Ordinal);
    }

    [Fact]
    public void A_style_is_found_by_its_name_whatever_its_id()
    {
        var house = Changed("word/styles.xml", text => text.Replace("w:styleId=\"Title\"", "w:styleId=\"Titre\"", StringComparison.Ordinal).Replace("w:val=\"Title\"/><w:uiPriority w:val=\"10\"", "w:val=\"title\"/><w:uiPriority w:val=\"10\"", StringComparison.Ordinal));
        var document = NewDocument.Write(SampleTemplate.Value, Request, house, ProductTemplates.Texts).OrThrow();

        Assert.Contains(new WrittenDocument(document).Body.Elements(), paragraph => WrittenDocument.Style(paragraph) == "Titre");
    }

    [Theory]
    [InlineData("")]
    [InlineData("PK no zip")]
    public void A_file_that_is_no_Word_document_is_refused(string content) =>
        Assert.Equal("wrong-template", Write(Encoding.ASCII.GetBytes(content))?.Code);

    [Fact]
    public void A_broken_part_is_refused() =>
        Assert.Equal("wrong-template", Write(Changed("word/styles.xml", _ => "<!DOCTYPE styles [<!ENTITY a 'b'>]><styles>&a;</styles>"))?.Code);

    [Fact]
    public void An_id_too_long_for_a_control_is_refused()
    {
        var template = SampleTemplate.Value with { Sections = [new() { Id = "long", Title = SampleTemplate.Text("Long"), Elements = [SampleTemplate.Element(new string('x', 60))] }] };

        Assert.Contains("too long", NewDocument.Write(template, Request, ProductTemplates.HouseStyle, ProductTemplates.Texts).Problem?.Title, StringComparison.Ordinal);
    }

    private static NewDocumentRequest Request { get; } = new(null, null, "en", null, "d-1");

    private static Problem? Write(byte[] house) => NewDocument.Write(SampleTemplate.Value, Request, house, ProductTemplates.Texts).Problem;

    private static byte[] Changed(string part, Func<string, string> change)
    {
        using var bytes = new MemoryStream();
        bytes.Write(ProductTemplates.HouseStyle);
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Update, leaveOpen: true))
        {
            using var stream = zip.GetEntry(part)!.Open();
            var changed = change(Encoding.UTF8.GetString(new WrittenDocument(ProductTemplates.HouseStyle).Parts[part]));
            stream.SetLength(0);
            stream.Write(Encoding.UTF8.GetBytes(changed));
        }

        return bytes.ToArray();
    }
}
