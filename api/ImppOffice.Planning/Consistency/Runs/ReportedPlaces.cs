using ImppOffice.Planning.Checks;
using ImppOffice.Planning.Consistency.Linking;
using ImppOffice.Planning.Consistency.Relations;

namespace ImppOffice.Planning.Consistency.Runs;

/// <summary>Names the documents and versions of places: judgements know them by id only, so that a new version changes none.</summary>
internal sealed class ReportedPlaces(MissionGraph graph)
{
    private readonly Dictionary<string, LinkedDocument> documents = graph.Documents.ToDictionary(document => document.Document.Id, document => document.Document, StringComparer.Ordinal);

    public LinkedDocument Document(string id) => documents[id];

    public ReportedPlace Of(Spot spot) => Of(spot.Document, spot.Place);

    public ReportedPlace Of(string document, Place? place) =>
        new(document, documents[document].Name, documents[document].Version, place?.Section, place?.Paragraph, place?.Tag, place?.Snippet, place?.Find);
}
