using System.Security.Cryptography;
using ImppOffice.Planning.Consistency.Linking;
using ImppOffice.Planning.Consistency.Runs;
using ImppOffice.SyntheticMissions.Documents;
using ImppOffice.SyntheticMissions.Judging;
using ImppOffice.SyntheticMissions.Missions;
using ImppOffice.SyntheticMissions.Planting;
using ImppOffice.SyntheticMissions.Writing;

namespace ImppOffice.SyntheticMissions.Measuring;

/// <summary>Measures full and incremental runs over one mission.</summary>
internal static class Measure
{
    private const int Repeats = 3;
    private const double Mebibyte = 1024 * 1024;

    public static Measurement Of(int seed, int documents, int itemsEach)
    {
        var mission = SyntheticMission.Make(seed, documents, documents * itemsEach);
        var answers = Plants.None(mission);
        var files = mission.Documents.AsParallel().AsOrdered().Select(document => (document.Name, Content: WriteDocument.Run(document))).ToList();
        var floor = Least(() => files.ForEach(file => SHA256.HashData(file.Content)));
        var read = new ReadMission();
        var (linked, reading) = Time(() => files.ConvertAll(file => read.Document(file.Name, file.Content, answers)));
        var full = Least(() => JudgeMission.Run(linked, memo: new JudgementMemory()));
        var memo = new JudgementMemory();
        var before = JudgeMission.Run(linked, memo: memo);
        var judged = memo.Count;
        var held = GC.GetTotalMemory(forceFullCollection: true) / Mebibyte;
        var (next, incremental) = Time(() => Renew(mission, linked, read, answers, before, memo));
        GC.KeepAlive(next);
        return new Measurement(documents, linked.Sum(document => document.Facts.Facts.Count), floor, reading, full, incremental, judged, memo.Count - judged, held);
    }

    // A new version of the plan, in which one target moved.
    private static ConsistencyReport Renew(SyntheticMission mission, List<LinkedDocument> linked, ReadMission read, Answers answers, ConsistencyReport before, JudgementMemory memo)
    {
        var plan = mission.The("draft-mission-plan");
        var benchmark = mission.Items.Benchmarks[0];
        Garden.Change(plan, "DMP-5", benchmark.Id, "target", (ways, _) => Say.Target(benchmark.Target + 1, benchmark, ways), out _);
        var renewed = read.Document(plan.Name, WriteDocument.Run(plan), answers);
        return JudgeMission.Run([.. linked.Select(document => document.Name == plan.Name ? renewed : document)], before, memo);
    }

    private static TimeSpan Least(Action action) => Enumerable.Range(0, Repeats).Min(_ => Time(() =>
    {
        action();
        return true;
    }).Took);

    // The time of the processor, not of the clock: other work on the machine does not count.
    private static (T Result, TimeSpan Took) Time<T>(Func<T> action)
    {
        var before = Environment.CpuUsage.TotalTime;
        var result = action();
        return (result, Environment.CpuUsage.TotalTime - before);
    }
}
