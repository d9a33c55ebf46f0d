using System.Text.Json.Nodes;
using System.Xml.Linq;
using ImppOffice.Tests.CommandLine;

namespace ImppOffice.Tests.Consistency;

public sealed class ConsistencyCommandTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task A_folder_without_documents_cannot_be_judged()
    {
        Assert.Equal(2, (await Cli.RunAsync("consistency", folder.At("nothing"))).Code);
    }

    [Fact]
    public async Task New_documents_of_a_mission_do_not_contradict_one_another()
    {
        foreach (var kind in new[] { "usg-planning-directive", "draft-mission-plan", "mission-budget", "srsg-directive" })
        {
            Assert.Equal(0, (await Cli.RunAsync("new", kind, "--output", folder.At($"{kind}-0.1.docx"), "--mission", "United Nations Mission in Tavara")).Code);
        }

        var said = await Cli.RunAsync("consistency", Path.GetDirectoryName(folder.At("x"))!, "--format", "json");
        Assert.Equal("", said.Error);
        Assert.Equal(0, said.Code);
        var report = JsonNode.Parse(said.Output)!;
        Assert.Equal("United Nations Mission in Tavara", report["mission"]!.GetValue<string>());
        Assert.Equal(4, report["documents"]!.AsArray().Count);
        Assert.All(report["documents"]!.AsArray(), document => Assert.Equal("0.1", document!["version"]!.GetValue<string>()));
        Assert.DoesNotContain(report["outcomes"]!.AsArray(), outcome => outcome!["outcome"]!.GetValue<string>() == "not-met");
    }

    [Theory]
    [InlineData("text")]
    [InlineData("csv")]
    [InlineData("sarif")]
    [InlineData("html")]
    public async Task A_real_directive_and_an_early_draft_are_reported_in_every_form(string format)
    {
        File.Copy(Cli.Document("tavara-directive-libreoffice.docx"), folder.At("directive.docx"));
        Assert.Equal(0, (await Cli.RunAsync("new", "draft-mission-plan", "--output", folder.At("plan.docx"), "--mission", "Tavara")).Code);
        File.WriteAllText(folder.At("broken.docx"), "no document");

        var said = await Cli.RunAsync("consistency", Path.GetDirectoryName(folder.At("x"))!, "--format", format, "--language", "fr", "--fail-on", "never");

        Assert.Equal(3, said.Code);
        Assert.Contains("broken.docx", said.Error, StringComparison.Ordinal);
        Assert.Contains("directive.docx", said.Output, StringComparison.Ordinal);
        Assert.Contains(format == "sarif" ? "\"ruleId\"" : "Constat", said.Output, StringComparison.Ordinal);
        _ = format switch
        {
            "html" => XDocument.Parse(said.Output),
            "sarif" => (object)JsonNode.Parse(said.Output)!,
            _ => said.Output,
        };
    }
}
