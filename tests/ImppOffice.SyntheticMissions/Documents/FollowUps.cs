using ImppOffice.SyntheticMissions.Missions;
using ImppOffice.SyntheticMissions.Wording;

namespace ImppOffice.SyntheticMissions.Documents;

/// <summary>What goes with directives and plans: terms of reference, reviews, the transition plan, reports.</summary>
internal static class FollowUps
{
    public static void Write(SyntheticDocument document, MissionItems items)
    {
        var ways = document.Ways;
        switch (document.Kind)
        {
            case "imtf-terms-of-reference":
                document.Say("TOR-1", Vocabulary.Parties.Select(party => new Line("", party.In(ways.Language), "DPKO", "Planner", "P-4")));
                break;
            case "joint-transition-plan":
                document.Say("JTP-1", new Line("", "Contingents change hats", "UNIMTA", ways.Day(new DateOnly(2027, 2, 1)), ways.Day(new DateOnly(2027, 5, 31))));
                document.Say("JTP-2", items.Transfers.Select(transfer => new Line(transfer.Key, transfer.Task.In(ways.Language), transfer.From, transfer.To, ways.Day(transfer.Date), "By letter")));
                break;
            case "mission-plan-review":
                document.Say("MPR-2", items.Benchmarks.Select(benchmark => new Line(benchmark.Id, Say.Named(benchmark, ways), Say.Target(benchmark, ways), "Under way", "Good")));
                break;
            case "sg-report":
                document.Say("SGR-1", new Line("strength", Say.Strength(items.Staff, ways)));
                break;
            default:
                throw new InvalidOperationException($"Nobody writes {document.Kind}.");
        }
    }
}
