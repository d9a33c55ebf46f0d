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

    [Fact]
    public async Task A_target_that_moved_in_the_directive_is_found_in_the_plan_with_both_places()
    {
        await WriteAsync("usg-planning-directive", """[{"do": "fill", "element": "UPD-2c", "rows": [["B1", "Districts with trained police", "10 %", "80 %", "31 March 2027", "Police"], ["B2", "Provincial courts that sit", "2", "12", "30 June 2027", "Justice"]]}]""");
        await WriteAsync("draft-mission-plan", """[{"do": "fill", "element": "DMP-5", "rows": [["Districts with trained police", "70 %", "31 March 2027", "Police", "Draw-down of formed units"], ["Provincial courts that sit", "12", "30 June 2027", "Justice", "Handover of justice tasks"]]}]""");

        var said = await Cli.RunAsync("consistency", Path.GetDirectoryName(folder.At("x"))!, "--format", "json");

        Assert.Equal(1, said.Code);
        var finding = Assert.Single(JsonNode.Parse(said.Output)!["outcomes"]!.AsArray(), outcome => outcome!["outcome"]!.GetValue<string>() == "not-met")!;
        Assert.Equal("C-3", finding["relation"]!.GetValue<string>());
        Assert.Contains("80 %", finding["reason"]!.GetValue<string>(), StringComparison.Ordinal);
        Assert.Equal(["usg-planning-directive.docx", "draft-mission-plan.docx"], finding["places"]!.AsArray().Select(place => place!["document"]!.GetValue<string>()));
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

    private async Task WriteAsync(string kind, string edits)
    {
        File.WriteAllText(folder.At("edits.json"), edits);
        Assert.Equal(0, (await Cli.RunAsync("new", kind, "--output", folder.At("draft.docx"), "--mission", "Tavara", "--force")).Code);
        var said = await Cli.RunAsync("edit", folder.At("draft.docx"), "--edits", folder.At("edits.json"), "--output", folder.At($"{kind}.docx"));
        Assert.True(said.Code == 0, said.Error);
        File.Delete(folder.At("draft.docx"));
    }
}
