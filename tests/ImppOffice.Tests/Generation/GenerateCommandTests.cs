using System.Text.Json.Nodes;
using ImppOffice.Api.Generation;
using ImppOffice.Planning.Checks;
using ImppOffice.Planning.Documents;
using ImppOffice.Tests.CommandLine;
using ImppOffice.Tests.Scenarios;

namespace ImppOffice.Tests.Generation;

public sealed class GenerateCommandTests : IDisposable
{
    private const string Drafts =
        """
        {
          "items": [
            {"kind": "usg-planning-directive", "target": "tavara.docx", "mission": "UNIMTA", "country": "Tavara", "values": {
              "UPD-2a": "A Tavara at peace with itself and its neighbours, whose institutions protect all of its people under the rule of law.",
              "UPD-2b": ["Two elections have been held in peace.", "The national police keep order alone in every district of the country."],
              "UPD-2": {"rows": [["1", "Protect civilians", "SCR 2745 (2026)"], ["2", "Support the elections", "SCR 2745 (2026)"]]},
              "UPD-3a": {"sections": [{"label": "Neighbours", "paragraphs": ["They guard the northern border and take refugees in."]}, {"label": "Government", "paragraphs": ["The police answer for the capital."]}]}
            }},
            {"kind": "usg-planning-directive", "target": "wrong-element.docx", "values": {"UPD-99": "Nothing."}},
            {"kind": "usg-planning-directive", "target": "misspelt.docx", "valeus": {}},
            {"kind": "srsg-directive", "target": "tavara.docx"},
            {"kind": "srsg-directive", "target": "../outside.docx"},
            {"kind": "srsg-directive", "target": "srsg.docx", "language": "fr", "date": "2027-05-03"}
          ]
        }
        """;

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void The_schema_is_as_the_records_say() => Approved.Matches(ReadGenerateFile.Schema, "templates", "generate.schema.json");

    [Fact]
    public async Task Each_item_is_made_or_fails_alone_with_its_reason()
    {
        var (code, report) = await GenerateAsync(Drafts);

        Assert.Equal(1, code);
        Assert.Equal(["written", "failed", "failed", "failed", "failed", "written"], States(report));
        Assert.Equal(["unknown-element", "wrong-item", "target-twice", "wrong-target"], report["items"]!.AsArray().Skip(1).Take(4).Select(item => item!["reason"]!["code"]!.GetValue<string>()));
        Assert.Contains("valeus", report["items"]![2]!["reason"]!["title"]!.GetValue<string>(), StringComparison.Ordinal);
        Assert.Equal(["srsg.docx", "tavara.docx"], Directory.GetFiles(folder.At("out")).Select(Path.GetFileName).Order());
        var outcomes = Judging.Judge(File.ReadAllBytes(folder.At("out", "tavara.docx")), "tavara.docx").With(Outcome.Met);
        Assert.All(["UPD-2", "UPD-2a", "UPD-2b", "UPD-3a"], element => Assert.Contains(element, outcomes));
    }

    [Fact]
    public async Task A_dry_run_shows_everything_and_writes_nothing()
    {
        var (code, report) = await GenerateAsync(Drafts, "--dry-run");

        Assert.Equal(1, code);
        Assert.Equal(["ready", "failed", "failed", "failed", "failed", "ready"], States(report));
        Assert.Equal(["UPD-2a", "UPD-2b", "UPD-2", "UPD-3a"], report["items"]![0]!["changes"]!.AsArray().Select(change => change!["element"]!.GetValue<string>()));
        Assert.Contains("UPD-1", report["items"]![0]!["notMet"]!.AsArray().Select(id => id!.GetValue<string>()));
        Assert.Empty(Directory.GetFiles(folder.At("out")));
    }

    [Fact]
    public async Task A_document_that_is_there_is_replaced_only_by_force()
    {
        const string one = """{"items": [{"kind": "srsg-directive", "target": "mine.docx"}]}""";
        Directory.CreateDirectory(folder.At("out"));
        File.WriteAllText(folder.At("out", "mine.docx"), "mine");

        Assert.Equal("file-exists", (await GenerateAsync(one)).Report["items"]![0]!["reason"]!["code"]!.GetValue<string>());
        Assert.Equal("mine", File.ReadAllText(folder.At("out", "mine.docx")));
        Assert.Equal(0, (await GenerateAsync(one, "--force")).Code);
    }

    [Theory]
    [InlineData("no json")]
    [InlineData("""{"items": []}""")]
    [InlineData("""{"itmes": []}""")]
    public async Task A_file_that_is_no_list_of_documents_is_refused(string json)
    {
        File.WriteAllText(folder.At("batch.json"), json);

        var said = await Cli.RunAsync("generate", folder.At("batch.json"), "--dry-run");

        Assert.Equal(2, said.Code);
        Assert.Contains("the file", said.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_dry_run_of_a_revision_shows_each_change_with_its_source()
    {
        WriteBasis();
        File.WriteAllText(folder.At("batch.json"), Batch("directive-1.0.docx"));

        var said = await Cli.RunAsync("generate", folder.At("batch.json"), "--dry-run");

        Assert.Equal("", said.Error);
        Assert.Equal(0, said.Code);
        Assert.Contains("+ The Tavaran police keep order in eight towns without help.", said.Output, StringComparison.Ordinal);
        Assert.Contains("(plan-2.0.docx 2.0 AMP-2)", said.Output, StringComparison.Ordinal);
        Assert.Contains("1 ready", said.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_revised_directive_comes_as_tracked_changes_complete_in_what_was_amended_and_agrees_with_the_plan()
    {
        WriteBasis();

        var (code, report) = await GenerateAsync(Batch("directive-1.0.docx"));

        Assert.Equal(0, code);
        Assert.Equal(["revised-clean.docx", "revised-markup.docx", "revised.docx"], Directory.GetFiles(folder.At("out")).Select(Path.GetFileName).Order());
        var item = report["items"]![0]!;
        Assert.True(item["carried"]!.GetValue<int>() > 0);
        Assert.DoesNotContain(item["notMet"]!.AsArray(), id => id!.GetValue<string>().StartsWith('R'));
        Assert.DoesNotContain(item["disagreements"]!.AsArray(), finding => finding!["outcome"]!.GetValue<string>() == "not-met");
        var bytes = File.ReadAllBytes(folder.At("out", "revised.docx"));
        Assert.Contains("SO1: The Tavaran police keep order in eight towns without help.", Judging.Read(bytes, "revised.docx").Paragraphs.Select(paragraph => paragraph.Text));
        Assert.DoesNotContain(Judging.Read(bytes, "revised.docx", View.Rejected).Paragraphs, paragraph => paragraph.Text.Contains("without help", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_revision_that_is_blocked_leaves_nothing()
    {
        WriteBasis();

        var (code, report) = await GenerateAsync(Batch("directive-1.0.docx").Replace("\"endorsed\": \"2028-12-04\",", "", StringComparison.Ordinal));

        Assert.Equal(1, code);
        Assert.Equal("endorsement-missing", report["items"]![0]!["blocks"]![0]!["code"]!.GetValue<string>());
        Assert.Empty(Directory.GetFiles(folder.At("out")));
    }

    [Fact]
    public async Task A_basis_document_that_cannot_be_read_is_named()
    {
        WriteBasis();
        File.WriteAllText(folder.At("broken-1.0.docx"), "no document");

        var (code, report) = await GenerateAsync(Batch("broken-1.0.docx"));

        Assert.Equal(3, code);
        Assert.Contains("broken-1.0.docx", report["items"]![0]!["reason"]!["title"]!.GetValue<string>(), StringComparison.Ordinal);
    }

    private static string Batch(string inForce) =>
        $$"""
        {"items": [{
          "kind": "revised-srsg-directive", "target": "revised.docx", "date": "2028-12-15",
          "inForce": {"file": "{{inForce}}"}, "plan": {"file": "plan-2.0.docx"}, "directive": {"file": "usg-1.0.docx"},
          "authorisation": {"resolution": "2990 (2028)", "date": "2028-11-20"}, "endorsed": "2028-12-04",
          "successor": "country-team"
        }]}
        """;

    private void WriteBasis()
    {
        File.WriteAllBytes(folder.At("directive-1.0.docx"), ScenarioDocument.ToDocx("{title: Directive to the SRSG}\n" + Revision.InForce));
        File.WriteAllBytes(folder.At("plan-2.0.docx"), ScenarioDocument.ToDocx("{title: Revised Mission Plan}\n" + Revision.Plan));
        File.WriteAllBytes(folder.At("usg-1.0.docx"), ScenarioDocument.ToDocx("{title: Revised USG Planning Directive}\n" + Revision.Directive));
    }

    private async Task<(int Code, JsonNode Report)> GenerateAsync(string json, params string[] more)
    {
        File.WriteAllText(folder.At("batch.json"), json);
        Directory.CreateDirectory(folder.At("out"));
        var said = await Cli.RunAsync(["generate", folder.At("batch.json"), "--output", folder.At("out"), "--format", "json", .. more]);
        Assert.Equal("", said.Error);
        return (said.Code, JsonNode.Parse(said.Output)!);
    }

    private static IEnumerable<string> States(JsonNode report) => report["items"]!.AsArray().Select(item => item!["state"]!.GetValue<string>());
}
