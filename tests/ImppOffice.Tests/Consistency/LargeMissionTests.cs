using System.Diagnostics;
using ImppOffice.Planning.Consistency.Linking;

namespace ImppOffice.Tests.Consistency;

public sealed class LargeMissionTests
{
    private const int Documents = 100;
    private const int Items = 50;
    private static readonly string[] Kinds = ["usg-planning-directive", "draft-mission-plan", "mission-budget", "srsg-directive", "advanced-draft-mission-plan", "final-mission-plan", "mission-plan-review"];
    private static readonly string[] Words = ["police", "courts", "districts", "fighters", "elections", "councils", "roads", "wells", "schools", "border", "customs", "prisons"];

    [Fact]
    public void A_hundred_documents_with_ten_thousand_items_are_judged_in_seconds()
    {
        var documents = Enumerable.Range(0, Documents).Select(Document).ToList();
        var watch = Stopwatch.StartNew();
        var report = Tavara.Judge.Judge(Tavara.Mission(documents, []));
        Assert.Equal(0, report.Summary.NotMet.Total);
        Assert.True(report.Links.Count > Documents * Items / 2, $"{report.Links.Count} links");
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(60), $"It took {watch.Elapsed}.");
    }

    private static LinkedDocument Document(int number)
    {
        var document = new Stating(Kinds[number % Kinds.Length], $"document-{number:D3}");
        for (var item = 0; item < Items; item++)
        {
            var (one, other) = (Words[item % Words.Length], Words[item / Words.Length]);
            document.Says("strategic-objective", $"so{item}", $"Restore {one} and {other} in province {item}").Says("benchmark", $"b{item}", $"Province {item} has {one} and {other}", $"target={item} %; date=31 March 2027");
        }

        return document.Build();
    }
}
