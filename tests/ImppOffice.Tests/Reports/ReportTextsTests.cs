using System.Text.Json;
using System.Text.RegularExpressions;
using ImppOffice.Api.Texts;

namespace ImppOffice.Tests.Reports;

public sealed class ReportTextsTests
{
    private static readonly Dictionary<string, Dictionary<string, string>> Texts =
        JsonSerializer.Deserialize<Dictionary<string, Dictionary<string, string>>>(File.ReadAllText(Repository.At("api", "ImppOffice.Api", "Texts", "report.json")))!;

    [Fact]
    public void Every_text_is_there_in_every_language() =>
        Assert.All(Texts, text => Assert.Equal(Languages.All, text.Value.Keys));

    [Fact]
    public void Every_translation_has_the_blanks_of_the_English_text() =>
        Assert.All(Texts, text => Assert.Equal(Blanks(text.Value["en"]), Blanks(text.Value["fr"])));

    private static IEnumerable<string> Blanks(string text) =>
        Regex.Matches(text, @"\{\d\}", RegexOptions.NonBacktracking).Select(match => match.Value).Order();
}
