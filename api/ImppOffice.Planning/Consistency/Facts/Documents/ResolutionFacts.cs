using ImppOffice.Planning.Consistency.Facts.Values;

namespace ImppOffice.Planning.Consistency.Facts.Documents;

/// <summary>Reads the resolutions that the document cites, each once for every day it gives, or without a day.</summary>
internal sealed class ResolutionFacts(FactMaker maker)
{
    public IEnumerable<Fact> Read()
    {
        var kind = maker.Catalogue.Find("resolution");
        var day = kind.Parts.First(part => part.Name == "date");
        var found = maker.Subject.Paragraphs
            .SelectMany(paragraph => ResolutionCitation.Find(paragraph.Text).Select(citation => (paragraph.Paragraph, citation.Value, citation.Day)))
            .DistinctBy(citation => citation.Value)
            .ToList();
        return found
            .Where(citation => citation.Value.On is not null || !found.Exists(other => other.Value.Citation == citation.Value.Citation && other.Value.On is not null))
            .Select(citation => maker.Make(kind, citation.Value.Citation, citation.Paragraph, FactSource.Labelled, item: null, citation.Day.Length == 0 ? [] : [new PartText(day, citation.Day, citation.Paragraph)]) with { Value = citation.Value });
    }
}
