using ImppOffice.SyntheticMissions.Missions;

namespace ImppOffice.SyntheticMissions.Documents;

/// <summary>Writes what a document of a kind says of the mission's items.</summary>
internal static class KindContent
{
    /// <summary>Where each kind tells of its mandate.</summary>
    private static readonly Dictionary<string, string> MandateElements = new(StringComparer.Ordinal)
    {
        ["sg-strategic-planning-directive"] = "SPD-2",
        ["imtf-terms-of-reference"] = "TOR-2",
        ["usg-planning-directive"] = "UPD-1",
        ["revised-usg-planning-directive"] = "UPD-1",
        ["joint-transition-plan"] = "JTP-4",
        ["draft-mission-plan"] = "DMP-6",
        ["srsg-directive"] = "SD-2",
        ["revised-srsg-directive"] = "SD-2",
        ["advanced-draft-mission-plan"] = "DMP-6",
        ["final-mission-plan"] = "FMP-3",
        ["revised-mission-plan"] = "FMP-3",
        ["mission-plan-review"] = "MPR-1",
    };

    public static void Write(SyntheticDocument document, MissionItems items)
    {
        switch (document.Kind)
        {
            case "sg-strategic-planning-directive" or "usg-planning-directive" or "revised-usg-planning-directive":
                PlanningDirectives.Write(document, items);
                break;
            case "srsg-directive" or "revised-srsg-directive":
                SrsgDirectives.Write(document, items);
                break;
            case "draft-mission-plan" or "advanced-draft-mission-plan":
                DraftPlans.Write(document, items);
                break;
            case "final-mission-plan" or "revised-mission-plan":
                MissionPlans.Write(document, items);
                break;
            case "mission-budget":
                Budgets.Write(document, items);
                break;
            default:
                FollowUps.Write(document, items);
                break;
        }

        if (MandateElements.TryGetValue(document.Kind, out var element))
        {
            document.Say(element, new Line("mandate", Say.Mandate(document.Ways)));
        }
    }
}
