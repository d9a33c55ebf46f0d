using System.Text.Json.Nodes;

namespace ImppOffice.Tests.CommandLine;

public sealed class CheckCommandTests : IDisposable
{
    private const string Draft = "tavara-early-draft.docx";

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task An_early_draft_has_findings()
    {
        var said = await Cli.RunAsync("check", Cli.Document(Draft));

        Assert.Equal(1, said.Code);
        Assert.StartsWith("tavara-early-draft.docx\n", said.Output, StringComparison.Ordinal);
        Assert.Empty(said.Error);
    }

    [Fact]
    public async Task Nothing_fails_where_the_caller_says_never() =>
        Assert.Equal(0, (await Cli.RunAsync("check", Cli.Document(Draft), "--fail-on", "never")).Code);

    [Fact]
    public async Task Expected_findings_count_only_where_the_caller_says_so()
    {
        var report = JsonNode.Parse((await Cli.RunAsync("check", Cli.Document("tavara-tracked-changes.docx"), "--format", "json")).Output)!["summary"]!["notMet"]!;
        var (essential, expected) = (report["essential"]!.GetValue<int>(), report["expected"]!.GetValue<int>());

        Assert.True(essential == 0 && expected > 0, "The document is chosen for having expected findings and no essential ones.");
        Assert.Equal(0, (await Cli.RunAsync("check", Cli.Document("tavara-tracked-changes.docx"))).Code);
        Assert.Equal(1, (await Cli.RunAsync("check", Cli.Document("tavara-tracked-changes.docx"), "--fail-on", "expected")).Code);
    }

    [Fact]
    public async Task Open_changes_bring_a_what_if_in_every_view()
    {
        foreach (var view in new[] { "accepted", "rejected", "original" })
        {
            var said = await Cli.RunAsync("check", Cli.Document("tavara-tracked-changes.docx"), "--view", view, "--format", "json");
            var report = JsonNode.Parse(said.Output)!;

            Assert.Equal(view, report["view"]!.GetValue<string>());
            Assert.True(report["whatIf"]!["changes"]!.GetValue<int>() > 0);
        }
    }

    [Fact]
    public async Task One_unreadable_file_does_not_stop_the_others()
    {
        folder.Copy(Draft, "a", "draft.docx");
        File.WriteAllBytes(folder.At("a", "broken.docx"), [1, 2, 3]);
        File.WriteAllBytes(folder.At("a", "~$draft.docx"), [1, 2, 3]);

        var said = await Cli.RunAsync("check", folder.Root, "--format", "json");

        Assert.Equal(3, said.Code);
        Assert.Equal("a/draft.docx", Assert.Single(JsonNode.Parse(said.Output)!.AsArray())!["document"]!.GetValue<string>());
        Assert.StartsWith("a/broken.docx: The file is not a Word document.", said.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("~$", said.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_that_cannot_be_read_is_in_the_log_of_findings_too()
    {
        var said = await Cli.RunAsync("check", Cli.Document(Path.Combine("oddities", "empty.docx")), "--format", "sarif");

        Assert.Equal(3, said.Code);
        Assert.False(JsonNode.Parse(said.Output)!["runs"]![0]!["invocations"]![0]!["executionSuccessful"]!.GetValue<bool>());
    }

    [Fact]
    public async Task A_report_is_written_to_a_file_where_one_is_named()
    {
        var said = await Cli.RunAsync("check", Cli.Document(Draft), "--format", "sarif", "--output", folder.At("findings.sarif"));

        Assert.Empty(said.Output);
        Assert.Equal("2.1.0", JsonNode.Parse(File.ReadAllText(folder.At("findings.sarif")))!["version"]!.GetValue<string>());
    }

    [Theory]
    [InlineData("draft-mission-plan", "advanced-draft-mission-plan")]
    [InlineData("usg-planning-directive", "revised-usg-planning-directive")]
    public async Task The_next_kind_asks_for_more_than_the_draft_has(string kind, string next)
    {
        var said = await Cli.RunAsync("check", Cli.Document(Draft), "--kind", kind, "--next", "--format", "json");

        Assert.Equal(next, JsonNode.Parse(said.Output)!["kind"]!.GetValue<string>());
    }

    [Theory]
    [InlineData(2, "Did you mean usg-planning-directive?", "--kind", "usg-planing-directive")]
    [InlineData(2, "Did you mean L-POC?", "--lens", "L-PC")]
    [InlineData(2, "Did you mean --format?", "--formt", "json")]
    [InlineData(2, "Did you mean json?", "--format", "jsn")]
    [InlineData(2, "Use one of: accepted, rejected, original.", "--view", "whatever-else")]
    public async Task A_slip_is_answered_with_the_word_that_was_meant(int code, string answer, params string[] options)
    {
        var said = await Cli.RunAsync(["check", Cli.Document(Draft), .. options]);

        Assert.Equal(code, said.Code);
        Assert.Contains(answer, said.Error, StringComparison.Ordinal);
        Assert.Empty(said.Output);
    }

    [Fact]
    public async Task A_file_that_is_not_there_is_a_slip_and_one_that_cannot_be_read_is_not()
    {
        Assert.Equal(2, (await Cli.RunAsync("check", folder.At("nothing.docx"))).Code);
        Assert.Equal(2, (await Cli.RunAsync("check", folder.Root)).Code);
        Assert.Equal(3, (await Cli.RunAsync("check", Cli.Document(Path.Combine("oddities", "empty.docx")))).Code);
    }
}
