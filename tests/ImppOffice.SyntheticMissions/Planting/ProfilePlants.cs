using ImppOffice.SyntheticMissions.Missions;

namespace ImppOffice.SyntheticMissions.Planting;

/// <summary>C-1 and C-5: documents built on an old version, or dated before what they are built on or cite.</summary>
internal static class ProfilePlants
{
    private const string Newer = "2.0";
    private const int DaysBefore = 5;

    public static void Plant(Garden garden)
    {
        Revise(garden, garden.Mission.The("usg-planning-directive"));
        Predate(garden);
    }

    // All but one take the new version up.
    private static void Revise(Garden garden, SyntheticDocument basis)
    {
        basis.Version = Newer;
        var users = garden.Mission.Documents.Where(document => document.Basis.ContainsKey(basis.Kind)).ToList();
        var stale = users[garden.Random.Next(users.Count)];
        foreach (var user in users.Where(user => user != stale))
        {
            user.Basis[basis.Kind] = user.Basis[basis.Kind].Replace("version 1.0", $"version {Newer}", StringComparison.Ordinal);
        }

        garden.Contradict("C-1", "stale-basis", stale, "", "", Expected.NotMet, (Newer, "1.0"));
    }

    // The date lies before the resolution that the document cites, and so before all it is built on.
    private static void Predate(Garden garden)
    {
        if (garden.Of("mission-plan-review").FirstOrDefault(document => !garden.Contradictions.Exists(planted => planted.Document == document.Name)) is not { } review)
        {
            return;
        }

        var was = review.Date;
        review.Date = MissionItems.Adopted.AddDays(-DaysBefore);
        (string, string) change = ($"{was:yyyy-MM-dd}", $"{review.Date:yyyy-MM-dd}");
        garden.Contradict("C-1", "older-than-mandate", review, "", "", Expected.NeedsReview, change);
        garden.Contradict("C-5", "dated-before-basis", review, "", "", Expected.NeedsReview, change);
    }
}
