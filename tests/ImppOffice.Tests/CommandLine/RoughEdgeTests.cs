namespace ImppOffice.Tests.CommandLine;

/// <summary>What people do in haste on the command line.</summary>
public sealed class RoughEdgeTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("impp-").FullName;

    [Fact]
    public async Task A_report_is_never_written_over_the_document_it_is_about()
    {
        var file = Copy("tavara-early-draft.docx", "draft.docx");
        var before = await File.ReadAllBytesAsync(file);

        var said = await Cli.RunAsync("check", file, "--output", file);

        Assert.Equal(2, said.Code);
        Assert.Contains("would take the place of the document", said.Error, StringComparison.Ordinal);
        Assert.Equal(before, await File.ReadAllBytesAsync(file));
    }

    [Fact]
    public async Task Documents_of_one_name_in_two_folders_are_told_apart()
    {
        Copy("tavara-early-draft.docx", "north/draft.docx");
        Copy("tavara-french.docx", "south/draft.docx");

        var said = await Cli.RunAsync("check", folder, "--format", "json", "--fail-on", "never");

        Assert.Contains("\"document\": \"north/draft.docx\"", said.Output, StringComparison.Ordinal);
        Assert.Contains("\"document\": \"south/draft.docx\"", said.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("0")]
    [InlineData("-1")]
    [InlineData("many")]
    public async Task A_setting_that_is_wrong_is_named(string value)
    {
        var said = await Cli.RunAsync("templates", $"--Checks:AtOnce={value}");

        Assert.Equal(2, said.Code);
        Assert.Contains($"Checks:AtOnce is {value}", said.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_copy_with_comments_has_no_more_open_comments_than_the_document()
    {
        var file = Copy("tavara-directive-pandoc.docx", "directive.docx");
        var copy = Path.Combine(folder, "copy.docx");
        await Cli.RunAsync("annotate", file, "--output", copy);

        var said = await Cli.RunAsync("check", copy);

        Assert.DoesNotContain("doc.comments-settled", said.Output, StringComparison.Ordinal);
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private string Copy(string document, string name)
    {
        var target = Path.Combine(folder, name);
        Directory.CreateDirectory(Path.GetDirectoryName(target)!);
        File.Copy(Repository.At("tests", "documents", document), target);
        return target;
    }
}
