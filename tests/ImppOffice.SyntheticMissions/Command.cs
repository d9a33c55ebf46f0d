using System.Globalization;
using ImppOffice.SyntheticMissions.Judging;
using ImppOffice.SyntheticMissions.Measuring;
using ImppOffice.SyntheticMissions.Planting;

namespace ImppOffice.SyntheticMissions;

/// <summary>Makes, judges and measures missions.</summary>
internal static class Command
{
    private const string Usage = """
        make DIR DOCUMENTS ITEMS SEED   writes a mission with contradictions and harmless variations, and answers.json beside them
        judge DIR                       judges it and prints precision and recall by relation; 1 where a contradiction is told that is none
        measure ITEMS DOCUMENTS...      times full and incremental runs over missions of these numbers of documents, with ITEMS items each
        """;

    private const int SeedOfMeasures = 11;
    private const int SmallestMission = 10;

    public static int Main(string[] arguments)
    {
        switch (arguments)
        {
            case ["make", var folder, var documents, var items, var seed]:
                Trial.Make(Number(seed), Number(documents), Number(items)).WriteTo(folder);
                return 0;
            case ["judge", var folder]:
                return Judge(folder);
            case ["measure", var items, .. { Length: > 0 } documents]:
                // The first mission is spent on what the runtime does once.
                Measure.Of(SeedOfMeasures, SmallestMission, Number(items));
                Console.Write(MeasureTable.Of([.. documents.Select(Number).Select(count => Measure.Of(SeedOfMeasures, count, Number(items)))]));
                return 0;
            default:
                Console.Error.Write(Usage);
                return 2;
        }
    }

    private static int Judge(string folder)
    {
        var answers = Answers.Read(folder);
        var score = new Score(JudgeMission.Run(new ReadMission().Folder(folder, answers)), answers);
        Console.Write(ScoreTable.Of(score, answers));
        Console.Write(ScoreTable.Besides(score));
        return score.FalseNotMet.Count == 0 ? 0 : 1;
    }

    private static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);
}
