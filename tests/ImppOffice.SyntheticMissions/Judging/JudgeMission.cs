using ImppOffice.Planning.Consistency.Linking;
using ImppOffice.Planning.Consistency.Runs;
using ImppOffice.SyntheticMissions.Writing;

namespace ImppOffice.SyntheticMissions.Judging;

/// <summary>Judges the documents of a mission as the product does.</summary>
internal static class JudgeMission
{
    private static readonly DateOnly AsOf = new(2026, 11, 21);

    private static readonly ConsistencyJudge Judge = new(Shipped.Templates.Relations, Shipped.Templates.Knowledge.Library, Shipped.Templates.Knowledge.Process);

    public static ConsistencyReport Run(IReadOnlyList<LinkedDocument> documents, ConsistencyReport? previous = null, IJudgementMemo? memo = null) =>
        Judge.Judge(new MissionDocuments { Mission = "Tavara", AsOf = AsOf, Documents = documents }, previous: previous, memo: memo);
}
