using System.Text.Json.Nodes;

namespace ImppOffice.Tests.CommandLine;

public sealed class OtherCommandsTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task A_new_document_is_recognised_and_asks_for_everything()
    {
        Assert.Equal(0, (await Cli.RunAsync("new", "usg-planning-directive", "-o", folder.At("new.docx"), "--mission", "UNMIT", "--date", "2026-11-21")).Code);

        var report = JsonNode.Parse((await Cli.RunAsync("check", folder.At("new.docx"), "--format", "json")).Output)!;

        Assert.Equal("certain", report["detection"]!["confidence"]!.GetValue<string>());
        Assert.True(report["summary"]!["notMet"]!["essential"]!.GetValue<int>() > 10);
        Assert.Single(Directory.GetFiles(folder.Root));
    }

    [Fact]
    public async Task A_file_that_is_there_is_replaced_only_by_force()
    {
        File.WriteAllText(folder.At("mine.docx"), "mine");

        Assert.Equal(2, (await Cli.RunAsync("new", "usg-planning-directive", "-o", folder.At("mine.docx"))).Code);
        Assert.Equal("mine", File.ReadAllText(folder.At("mine.docx")));
        Assert.Equal(0, (await Cli.RunAsync("new", "usg-planning-directive", "-o", folder.At("mine.docx"), "--force")).Code);
        Assert.Equal((byte)'P', File.ReadAllBytes(folder.At("mine.docx"))[0]);
    }

    [Fact]
    public async Task A_copy_bears_the_findings_and_the_document_stays_as_it_is()
    {
        var source = folder.Copy("tavara-early-draft.docx", "draft.docx");
        var before = File.ReadAllBytes(source);

        var said = await Cli.RunAsync("annotate", source, "-o", folder.At("copy.docx"));

        Assert.Equal(0, said.Code);
        Assert.Equal(before, File.ReadAllBytes(source));
        using var copy = System.IO.Compression.ZipFile.OpenRead(folder.At("copy.docx"));
        Assert.Contains(copy.Entries, entry => entry.FullName.EndsWith("comments.xml", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Templates_and_lenses_are_listed()
    {
        var said = await Cli.RunAsync("templates");

        Assert.Equal(0, said.Code);
        Assert.Contains("usg-planning-directive", said.Output, StringComparison.Ordinal);
        Assert.Contains("--lens L-POC", said.Output, StringComparison.Ordinal);
        Assert.All(said.Output.Split('\n'), line => Assert.InRange(line.Length, 0, 80));
    }

    [Fact]
    public async Task The_templates_of_the_repository_are_right() =>
        Assert.Equal(0, (await Cli.RunAsync("templates", "--validate", Repository.At("templates"))).Code);

    [Fact]
    public async Task A_slip_in_a_template_is_answered_with_its_place_and_the_word_that_was_meant()
    {
        var own = folder.At("usg-planning-directive", "template.json");
        Directory.CreateDirectory(Path.GetDirectoryName(own)!);
        File.WriteAllText(own, File.ReadAllText(Repository.At("templates", "usg-planning-directive", "template.json")).Replace("\"severity\"", "\"severty\"", StringComparison.Ordinal));

        var said = await Cli.RunAsync("templates", "--validate", folder.Root);

        Assert.Equal(2, said.Code);
        Assert.Matches(@"template\.json:\d+:\d+", said.Error);
        Assert.Contains("severity", said.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_folder_of_ones_own_takes_the_place_of_a_kind()
    {
        var own = folder.At("usg-planning-directive", "template.json");
        Directory.CreateDirectory(Path.GetDirectoryName(own)!);
        var shipped = JsonNode.Parse(File.ReadAllText(Repository.At("templates", "usg-planning-directive", "template.json")))!;
        shipped["version"] = "9.9";
        File.WriteAllText(own, shipped.ToJsonString());

        var said = await Cli.RunAsync("templates", "usg-planning-directive", $"--Templates:Folders:0={folder.Root}");

        Assert.Contains("(usg-planning-directive 9.9)", said.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Requirements_are_written_for_every_kind()
    {
        Assert.Equal(0, (await Cli.RunAsync("templates", "--write-requirements", folder.Root)).Code);
        Assert.Equal(TestKnowledge.Shipped.Library.Templates.Count, Directory.GetFiles(folder.Root, "requirements.md", SearchOption.AllDirectories).Length);
    }

    [Fact]
    public async Task The_schema_is_a_schema() =>
        Assert.Contains("json-schema.org", JsonNode.Parse((await Cli.RunAsync("templates", "--schema")).Output)!["$schema"]!.GetValue<string>(), StringComparison.Ordinal);

    [Theory]
    [InlineData("check")]
    [InlineData("new")]
    [InlineData("annotate")]
    [InlineData("templates")]
    [InlineData("serve")]
    public async Task Help_has_examples(string command)
    {
        var said = await Cli.RunAsync(command, "--help");

        Assert.Equal(0, said.Code);
        Assert.Contains($"Examples:\n  ImppOffice.Api {command}", said.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_command_that_is_not_there_is_a_slip() =>
        Assert.Equal(2, (await Cli.RunAsync("chek")).Code);

    [Fact]
    public async Task An_address_that_others_can_reach_is_refused()
    {
        var said = await Cli.RunAsync("serve", "--no-browser", "--urls=http://*:5080");

        Assert.Equal(2, said.Code);
        Assert.Contains("nobody has to sign in yet", said.Error, StringComparison.Ordinal);
    }
}
