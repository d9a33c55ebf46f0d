using ImppOffice.Planning.Checks;
using ImppOffice.Tests.Scenarios;

namespace ImppOffice.Tests.RealDocuments;

/// <summary>A directive with three hundred pages of annexes behind it.</summary>
public sealed class LongDocumentTests
{
    private const int Pages = 300;
    private const int ParagraphsOnAPage = 8;

    private const string Directive = """
        {title: USG Planning Directive}
        # Situation
        [impp:UPD-1] The ceasefire of May holds in two of the three regions. The Government wants to keep its hold on the capital, and its centre of gravity is the loyalty of the army; the Velin Front wants a share in power, and its own is the river trade. The Northern Guard wants neither.
        # Strategic objectives
        ## Strategic end-state
        [impp:UPD-2a] Tavara is governed by an elected Government that all three regions accept.
        ## Definition of success
        [impp:UPD-2b]
        """;

    private static readonly string Paragraph = string.Concat(Enumerable.Repeat("Convoys went by the river road and were not stopped. ", 4));

    [Fact]
    public void What_stands_before_three_hundred_pages_is_found_and_what_is_empty_is_missed()
    {
        var annexes = string.Join('\n', Enumerable.Range(1, Pages).Select(page => $"## Annex page {page}\n{string.Join('\n', Enumerable.Repeat(Paragraph, ParagraphsOnAPage))}"));

        var report = Judging.Judge(ScenarioDocument.ToDocx($"{Directive}\n# Annexes\n{annexes}"), "long.docx");

        Assert.Equal("usg-planning-directive", report.Kind);
        Assert.Superset(new HashSet<string>(StringComparer.Ordinal) { "UPD-1", "UPD-2a" }, report.With(Outcome.Met).ToHashSet(StringComparer.Ordinal));
        Assert.Contains("UPD-2b", report.With(Outcome.NotMet));
    }
}
