using System.Text.Json.Nodes;

namespace ImppOffice.Tests.CommandLine;

public sealed class FactsCommandTests
{
    [Fact]
    public async Task A_person_sees_what_is_read_from_a_document()
    {
        var said = await Cli.RunAsync("facts", Cli.Document("tavara-directive-pandoc.docx"));
        Assert.Equal(0, said.Code);
        Assert.Contains("benchmark b2: Combatants of the two movements assembled and registered", said.Output, StringComparison.Ordinal);
        Assert.Contains("      target: 9,500 = 9500", said.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_program_gets_the_same_as_JSON()
    {
        var said = await Cli.RunAsync("facts", Cli.Document("tavara-directive-pandoc.docx"), "--format", "json");
        Assert.Equal("usg-planning-directive", (string?)JsonNode.Parse(said.Output)![0]!["facts"]!["kind"]);
    }

    [Fact]
    public async Task An_unknown_kind_is_refused_with_the_nearest_one()
    {
        var said = await Cli.RunAsync("facts", Cli.Document("tavara-directive-pandoc.docx"), "--kind", "usg-planing-directive");
        Assert.Equal(2, said.Code);
        Assert.Contains("usg-planning-directive", said.Error, StringComparison.Ordinal);
    }
}
