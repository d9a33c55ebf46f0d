using ImppOffice.Planning.Checks;
using ImppOffice.Planning.Checks.Documents;

namespace ImppOffice.Planning.Consistency.Facts.Documents;

/// <summary>Reads the classification: the markings of the title block, the header and the footer.</summary>
internal sealed class MarkingFacts(FactMaker maker, TitleBlock title)
{
    /// <summary>One fact for each marking that the document bears; its item is the marking's id, the same in every language.</summary>
    public IEnumerable<Fact> Read()
    {
        var kind = maker.Catalogue.Find("classification");
        var subject = maker.Subject;
        var check = subject.Knowledge.Library.EveryDocument.Select(requirement => requirement.Check).OfType<Classified>().FirstOrDefault();
        var tagged = title.Find("classification", kind.Labels.All);
        var places = (tagged is { } found ? found.Said.Select(paragraph => (paragraph, found.Source)) : [])
            .Concat(title.Paragraphs.Select(paragraph => (paragraph, FactSource.Labelled)))
            .Concat(subject.Document.Stories.Where(story => story.Kind is Planning.Documents.StoryKind.Header or Planning.Documents.StoryKind.Footer).SelectMany(story => story.Paragraphs).Select(paragraph => (paragraph, FactSource.Labelled)));
        return places
            .Select(place => (place.paragraph, place.Item2, Marking: check?.MarkingIn(place.paragraph)))
            .Where(place => place.Marking is not null)
            .DistinctBy(place => place.Marking!.Id, StringComparer.Ordinal)
            .Select(place => maker.Make(kind, place.paragraph.Text, place.paragraph, place.Item2, place.Marking!.Id));
    }
}
