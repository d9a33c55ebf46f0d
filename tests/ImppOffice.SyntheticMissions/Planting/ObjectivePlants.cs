using ImppOffice.SyntheticMissions.Documents;
using ImppOffice.SyntheticMissions.Missions;

namespace ImppOffice.SyntheticMissions.Planting;

/// <summary>C-2 and C-11: objectives that were lost, changed or reworded on the way down.</summary>
internal static class ObjectivePlants
{
    private const long PeopleMore = 7000;

    private static readonly (string Relation, string Kind, string Element, string Column)[] Places =
    [
        ("C-2", "usg-planning-directive", "UPD-2", "objective"),
        ("C-2", "draft-mission-plan", "DMP-1", "objective"),
        ("C-11", "revised-srsg-directive", "RSD-1", ""),
    ];

    public static void Plant(Garden garden)
    {
        foreach (var (relation, kind, element, column) in Places)
        {
            foreach (var document in garden.Of(kind))
            {
                Lose(garden, relation, document, element);
                Count(garden, relation, document, element, column);
                Reword(garden, relation, document, element, column);
            }
        }
    }

    private static void Lose(Garden garden, string relation, SyntheticDocument document, string element)
    {
        // One loss to a document: what is left over could be another's counterpart.
        if (!garden.Contradictions.Exists(planted => planted.Change == "objective-lost" && planted.Document == document.Name)
            && Free(garden, _ => true) is { } objective
            && document.Find(element, objective.Id) is { } line)
        {
            document.Elements[element].Remove(line);
            // A directive to the SRSG tells its objectives in running text besides, where one may stand in other words.
            var retold = document.Elements.TryGetValue("SD-3", out var told) && told.RemoveAll(other => other.Key == objective.Id) > 0;
            garden.Contradict(relation, "objective-lost", document, objective.Id, objective.Text.En, retold ? Expected.NeedsReview : Expected.NotMet, (line.Texts[^1], ""));
        }
    }

    private static void Count(Garden garden, string relation, SyntheticDocument document, string element, string column)
    {
        if (Free(garden, objective => objective.People is not null) is { } objective && Change(document, element, objective, column, objective with { People = objective.People + PeopleMore }, out var change))
        {
            garden.Contradict(relation, "figure-changed", document, objective.Id, objective.Text.En, Expected.NotMet, change);
        }
    }

    private static void Reword(Garden garden, string relation, SyntheticDocument document, string element, string column)
    {
        if (Free(garden, objective => objective.People is null) is { } objective && Change(document, element, objective, column, objective with { Text = new($"{objective.Text.En} and beyond", $"{objective.Text.Fr} et au-delà") }, out var change))
        {
            garden.Contradict(relation, "objective-reworded", document, objective.Id, objective.Text.En, Expected.NeedsReview, change);
        }
    }

    // A directive to the SRSG tells its objectives twice.
    private static bool Change(SyntheticDocument document, string element, Objective objective, string column, Objective changed, out (string Was, string Became) change)
    {
        Garden.Change(document, "SD-3", objective.Id, "", (ways, _) => Say.Named(changed, ways), out _);
        return Garden.Change(document, element, objective.Id, column, (ways, was) => was.StartsWith(objective.Id, StringComparison.Ordinal) ? Say.Named(changed, ways) : Say.Text(changed, ways), out change);
    }

    private static Objective? Free(Garden garden, Func<Objective, bool> fits) => garden.Free([.. garden.Mission.Items.Objectives.Where(fits)], objective => objective.Id);
}
