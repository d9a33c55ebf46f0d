using ImppOffice.SyntheticMissions.Missions;
using ImppOffice.SyntheticMissions.Planting;
using ImppOffice.SyntheticMissions.Writing;

namespace ImppOffice.SyntheticMissions;

/// <summary>A mission with contradictions and harmless variations, and the answers to it.</summary>
/// <param name="Files">The documents as .docx, by their names.</param>
/// <param name="Answers">What was planted.</param>
public sealed record Trial(IReadOnlyList<(string Name, byte[] Content)> Files, Answers Answers)
{
    private const int DocumentsOfARound = 12;

    /// <summary>Makes one; the same numbers give the same mission.</summary>
    /// <param name="seed">Chooses the words, the figures and what is planted where.</param>
    /// <param name="documents">How many documents, 10 or more.</param>
    /// <param name="items">How many items they state together, about; 20 to a document or more.</param>
    public static Trial Make(int seed, int documents, int items)
    {
        var mission = SyntheticMission.Make(seed, documents, items);
        var answers = Plants.Plant(mission, Math.Max(1, documents / DocumentsOfARound));
        return new Trial([.. mission.Documents.AsParallel().AsOrdered().Select(document => (document.Name, WriteDocument.Run(document)))], answers);
    }

    /// <summary>Writes the documents to a folder, with the answers beside them.</summary>
    public void WriteTo(string folder)
    {
        Directory.CreateDirectory(folder);
        foreach (var (name, content) in Files)
        {
            File.WriteAllBytes(Path.Combine(folder, name), content);
        }

        File.WriteAllText(Path.Combine(folder, Answers.FileName), Answers.ToJson());
    }
}
