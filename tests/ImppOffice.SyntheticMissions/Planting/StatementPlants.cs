using ImppOffice.SyntheticMissions.Documents;
using ImppOffice.SyntheticMissions.Missions;

namespace ImppOffice.SyntheticMissions.Planting;

/// <summary>C-5, C-7, C-8 and C-9: what a mission has one of, said otherwise in one document.</summary>
internal static class StatementPlants
{
    public static void Plant(Garden garden)
    {
        var mission = garden.Mission;
        Rename(garden, garden.Of("mission-plan-review").First());
        Mandate(garden, mission.The("draft-mission-plan"), Say.Plainly(MissionItems.Adopted), Say.Plainly(MissionItems.Adopted.AddDays(3)), "C-7", "resolution-redated", "2811 (2026)");
        Mandate(garden, mission.The("advanced-draft-mission-plan"), "Disarmament and Reintegration Programme", "District Recovery Plan", "C-7", "acronym-other", "DRP");
        Mandate(garden, mission.The("final-mission-plan"), Say.Plainly(MissionItems.MandateEnd), Say.Plainly(MissionItems.MandateEnd.AddMonths(-6)), "C-5", "mandate-end-moved", "");
        Statement(garden, mission.The("final-mission-plan"), "AMP-1", "end-state", "in safety", "free from fear", "C-8", "end-state-reworded", Expected.NeedsReview);
        Statement(garden, mission.The("advanced-draft-mission-plan"), "AMP-1", "success", "Two elections", "Three elections", "C-8", "success-changed-in-prose", Expected.NeedsReview);
        foreach (var directive in garden.Of("revised-usg-planning-directive"))
        {
            Statement(garden, directive, "UPD-2a", "end-state", "8 in 10", "6 in 10", "C-8", "end-state-figure", Expected.NotMet);
        }

        foreach (var directive in garden.Of("revised-srsg-directive"))
        {
            Statement(garden, directive, "RSD-3", "time-frame", "1 January 2030", "1 March 2030", "C-11", "time-frame-moved", Expected.NeedsReview);
        }

        Forget(garden, mission.The("srsg-directive"));
    }

    private static void Rename(Garden garden, SyntheticDocument document)
    {
        var was = document.Mission;
        document.Mission = "United Nations Stabilisation Mission in Tavara (UNSMTA)";
        garden.Contradict("C-7", "mission-renamed", document, "", "", Expected.NeedsReview, (was, document.Mission));
    }

    private static void Mandate(Garden garden, SyntheticDocument document, string was, string became, string relation, string change, string item)
    {
        var element = document.Elements.First(pair => pair.Value.Exists(line => line.Key == "mandate")).Key;
        Garden.Change(document, element, "mandate", "", (_, text) => text.Replace(was, became, StringComparison.Ordinal), out _);
        garden.Contradict(relation, change, document, item, "", Expected.NeedsReview, (was, became));
    }

    private static void Statement(Garden garden, SyntheticDocument document, string element, string key, string was, string became, string relation, string change, Expected expected)
    {
        if (Garden.Change(document, element, key, "", (_, text) => text.Replace(was, became, StringComparison.Ordinal), out var text))
        {
            garden.Contradict(relation, change, document, "", "", expected, text);
        }
    }

    private static void Forget(Garden garden, SyntheticDocument directive)
    {
        if (directive.Find("SD-3", "priority") is { } line)
        {
            directive.Elements["SD-3"].Remove(line);
            garden.Contradict("C-9", "element-forgotten", directive, "", garden.Mission.Items.Priority.En, Expected.NeedsReview, (line.Texts[0], ""));
        }
    }
}
