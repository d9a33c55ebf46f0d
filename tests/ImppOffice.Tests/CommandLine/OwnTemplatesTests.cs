using System.IO.Compression;
using System.Text.Json.Nodes;

namespace ImppOffice.Tests.CommandLine;

/// <summary>What authors of templates of their own are told.</summary>
public sealed class OwnTemplatesTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task A_house_style_that_is_no_Word_document_is_told()
    {
        File.WriteAllText(folder.At("house-style.docx"), "no document");

        await IsRefusedAsync("house-style.docx: it cannot be read as a Word document.");
    }

    [Fact]
    public async Task A_house_style_without_a_style_that_is_needed_is_told()
    {
        EditHouseStyle("word/styles.xml", "\"heading 2\"", "\"my heading\"");

        await IsRefusedAsync("house-style.docx: the style \"heading 2\" is missing.");
    }

    [Fact]
    public async Task A_house_style_that_Word_would_repair_is_told_with_the_part_and_the_element()
    {
        EditHouseStyle("word/document.xml", "</w:body>", "<w:bogus/></w:body>");

        await IsRefusedAsync("house-style.docx: Word would repair it (1): /word/document.xml", "bogus");
    }

    [Fact]
    public async Task A_slip_in_a_title_block_is_told_with_its_place()
    {
        File.WriteAllText(folder.At("title-block.json"), File.ReadAllText(Shipped("title-block.json")).Replace("\"organisation\"", "\"organization\"", StringComparison.Ordinal));

        await IsRefusedAsync("title-block.json:", "organisation");
    }

    [Fact]
    public async Task The_house_style_and_title_block_of_the_product_are_right()
    {
        File.Copy(Shipped("house-style.docx"), folder.At("house-style.docx"));
        File.Copy(Shipped("title-block.json"), folder.At("title-block.json"));

        Assert.Equal(0, (await Cli.RunAsync("templates", "--validate", folder.Root)).Code);
    }

    [Theory]
    [InlineData("template", "kind")]
    [InlineData("lenses", "lenses")]
    [InlineData("process.schema.json", "stages")]
    public async Task A_schema_is_written_by_its_name(string name, string property) =>
        Assert.NotNull(JsonNode.Parse((await Cli.RunAsync("templates", "--schema", name)).Output)!["properties"]![property]);

    [Fact]
    public async Task Without_a_name_the_schema_of_a_template_is_written() =>
        Assert.Equal((await Cli.RunAsync("templates", "--schema", "template")).Output, (await Cli.RunAsync("templates", "--schema")).Output);

    [Fact]
    public async Task A_schema_that_is_not_there_is_told_with_the_one_that_was_meant()
    {
        var said = await Cli.RunAsync("templates", "--schema", "lens");

        Assert.Equal(2, said.Code);
        Assert.Contains("lens is not a schema.", said.Error, StringComparison.Ordinal);
        Assert.Contains("lenses", said.Error, StringComparison.Ordinal);
    }

    private static string Shipped(string name) => Repository.At("templates", name);

    private void EditHouseStyle(string part, string from, string to)
    {
        File.Copy(Shipped("house-style.docx"), folder.At("house-style.docx"));
        using var zip = ZipFile.Open(folder.At("house-style.docx"), ZipArchiveMode.Update);
        using var stream = zip.GetEntry(part)!.Open();
        using var reader = new StreamReader(stream, leaveOpen: true);
        var text = reader.ReadToEnd();
        Assert.Contains(from, text, StringComparison.Ordinal);
        stream.SetLength(0);
        using var writer = new StreamWriter(stream, leaveOpen: true);
        writer.Write(text.Replace(from, to, StringComparison.Ordinal));
    }

    private async Task IsRefusedAsync(params string[] words)
    {
        var said = await Cli.RunAsync("templates", "--validate", folder.Root);

        Assert.Equal(2, said.Code);
        Assert.All(words, word => Assert.Contains(word, said.Error, StringComparison.Ordinal));
    }
}
