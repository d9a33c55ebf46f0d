using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using ImppOffice.Api.Texts;
using ImppOffice.Tests.Comparing;
using ImppOffice.Word.Comparing;

namespace ImppOffice.Tests.CommandLine;

public sealed class CompareCommandTests : IDisposable
{
    private static readonly string Old = Cli.Document("tavara-directive-pandoc.docx");
    private readonly TemporaryFolder folder = new();
    private readonly string now;

    public CompareCommandTests()
    {
        now = folder.At("now.docx");
        File.WriteAllBytes(now, new DocumentEdits(3).Apply(File.ReadAllBytes(Old), 12));
    }

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task The_same_version_twice_is_0_and_two_versions_are_1()
    {
        Assert.Equal(0, (await Cli.RunAsync("compare", Old, Old)).Code);

        var said = await Cli.RunAsync("compare", Old, now);

        Assert.Equal(1, said.Code);
        Assert.StartsWith("Earlier version: tavara-directive-pandoc.docx. Later version: now.docx.", said.Output, StringComparison.Ordinal);
        Assert.All(said.Output.Split('\n'), line => Assert.InRange(line.Length, 0, 80));
    }

    [Fact]
    public async Task Machines_get_the_differences_as_json()
    {
        var report = JsonNode.Parse((await Cli.RunAsync("compare", Old, now, "--format", "json")).Output)!;

        Assert.False(report["same"]!.GetValue<bool>());
        Assert.Equal(report["differences"]!.AsArray().Count, report["counts"]!.AsObject().Sum(count => count.Value!.GetValue<int>()));
        Assert.Contains(report["differences"]!.AsArray(), difference => difference!["kind"]!.GetValue<string>() == "changed");
    }

    [Fact]
    public async Task A_page_shows_both_versions_side_by_side()
    {
        Assert.Equal(1, (await Cli.RunAsync("compare", Old, now, "--format", "html", "--language", "fr", "-o", folder.At("page.html"))).Code);

        var page = XElement.Parse(File.ReadAllText(folder.At("page.html")).Replace("<!DOCTYPE html>", "", StringComparison.Ordinal));
        Assert.Equal("fr", page.Attribute("lang")!.Value);
        Assert.All(page.Descendants("table"), table => Assert.Equal(["Ce qui diffère", "Version antérieure", "Version ultérieure"], table.Element("thead")!.Descendants("th").Select(cell => cell.Value)));
        Assert.NotEmpty(page.Descendants("ins"));
        Assert.NotEmpty(page.Descendants("del"));
    }

    [Fact]
    public async Task A_redline_is_written_once_and_replaced_only_by_force()
    {
        string[] command = ["compare", Old, now, "--format", "docx", "-o", folder.At("redline.docx")];

        Assert.Equal(1, (await Cli.RunAsync(command)).Code);
        Assert.Equal(2, (await Cli.RunAsync(command)).Code);
        Assert.Equal(1, (await Cli.RunAsync([.. command, "--force"])).Code);
        Assert.Equal(Readings.Lines(File.ReadAllBytes(now), Planning.Documents.View.Accepted), Readings.Lines(File.ReadAllBytes(folder.At("redline.docx")), Planning.Documents.View.Accepted));
    }

    [Fact]
    public async Task What_cannot_be_compared_is_refused()
    {
        Assert.Equal(2, (await Cli.RunAsync("compare", Old, folder.At("none.docx"))).Code);
        Assert.Equal(2, (await Cli.RunAsync("compare", Old, now, "--format", "docx")).Code);
        Assert.Equal(2, (await Cli.RunAsync("compare", Old, Cli.Document("tavara-tracked-changes.docx"), "--format", "docx", "-o", folder.At("r.docx"))).Code);
        File.WriteAllText(folder.At("text.docx"), "no document");
        Assert.Equal(3, (await Cli.RunAsync("compare", Old, folder.At("text.docx"))).Code);
    }

    [Fact]
    public void Every_word_of_a_comparison_is_there_in_every_language()
    {
        var texts = JsonNode.Parse(File.ReadAllText(Repository.At("api", "ImppOffice.Api", "Texts", "comparison.json")))!.AsObject();
        var all = texts.SelectMany(text => text.Key is "kinds" or "scopes" or "notes" or "sideBySide" ? text.Value!.AsObject().Select(inner => inner.Value!) : [text.Value!]);

        Assert.All(all, text => Assert.Equal(Languages.All, text.AsObject().Select(word => word.Key)));
        Assert.All(all, text => Assert.Equal(Blanks(text["en"]!.GetValue<string>()), Blanks(text["fr"]!.GetValue<string>())));
        Assert.Equal(Enum.GetValues<DifferenceKind>(), ComparisonTexts.Shipped.Kinds.Keys.Order());
        Assert.Equal(Enum.GetValues<DifferenceScope>(), ComparisonTexts.Shipped.Scopes.Keys.Order());
        Assert.Equal(Enum.GetValues<RedlineNoteKind>(), ComparisonTexts.Shipped.Notes.Keys.Order());
    }

    private static IEnumerable<string> Blanks(string text) =>
        Regex.Matches(text, @"\{\d\}", RegexOptions.NonBacktracking).Select(match => match.Value).Order();
}
