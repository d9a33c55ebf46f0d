using System.Text.Json.Nodes;
using ImppOffice.Planning.Checks;
using ImppOffice.Planning.Documents;
using ImppOffice.Tests.Documents;
using ImppOffice.Word.Identity;
using static ImppOffice.Tests.Reading.Docx;

namespace ImppOffice.Tests.CommandLine;

/// <summary>A directive in which everything open is waived until the end of 2026.</summary>
public sealed class WaivedDocumentTests : IDisposable
{
    private readonly TemporaryFolder folder = new();
    private readonly string path;

    public WaivedDocumentTests()
    {
        path = folder.At("directive.docx");
        var open = Judging.Judge(Directive([]), "directive.docx").Outcomes.Where(finding => finding.IsOpen);
        File.WriteAllBytes(path, Directive([.. open.Select(finding => new Waiver(finding.Requirement, "Not yet agreed.", "Desk officer", new DateOnly(2026, 12, 31)))]));
    }

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("2026-12-31", 0, true)]
    [InlineData("2027-01-01", 1, false)]
    public async Task Waivers_hold_on_their_last_day_and_no_longer(string day, int code, bool complete)
    {
        var said = await Cli.RunAsync("check", path, "--as-of", day, "--fail-on", "expected", "--format", "json");
        var report = JsonNode.Parse(said.Output)!;

        Assert.Equal(code, said.Code);
        Assert.Equal(complete, report["summary"]!["complete"]!.GetValue<bool>());
        Assert.Equal(day, report["asOf"]!.GetValue<string>());
    }

    [Fact]
    public async Task A_day_that_is_none_is_a_slip()
    {
        var said = await Cli.RunAsync("check", path, "--as-of", "31.12.2026");

        Assert.Equal(2, said.Code);
        Assert.Contains("31.12.2026 is not a day.", said.Error, StringComparison.Ordinal);
    }

    private static byte[] Directive(IReadOnlyList<Waiver> waivers)
    {
        var identity = new DocumentIdentity { Kind = "usg-planning-directive", Waivers = waivers };
        return new DocxBuilder().Styles(UsualStyles).Body(Styled("Title", "USG Planning Directive") + Styled("Heading1", "Situation"))
            .CustomXml(DocumentIdentityXml.Write(identity).ToString()).ToBytes();
    }
}
