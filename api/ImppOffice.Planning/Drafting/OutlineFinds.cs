using ImppOffice.Planning.Checks;
using ImppOffice.Planning.Documents;

namespace ImppOffice.Planning.Drafting;

/// <summary>Gives every place, anchor and repair of an outline the text by which Word finds it.</summary>
internal static class OutlineFinds
{
    public static DraftOutline Add(BodyText body, DraftOutline outline)
    {
        var elements = outline.Sections.SelectMany(section => section.Elements).ToList();
        var places = outline.Sections.Select(section => section.Place).Concat(elements.Select(element => element.Place)).Concat(outline.Repairs.Select(repair => repair.Place));
        var anchors = outline.Sections.Select(section => section.Anchor).Concat(elements.Select(element => element.Anchor));
        var numbers = places.Select(place => place?.Paragraph)
            .Concat(anchors.Select(anchor => anchor?.Paragraph))
            .Concat(outline.Repairs.SelectMany(repair => new[] { repair.Range?.First, repair.Range?.Last }));
        var finds = new PlaceFinder(body).Of(numbers.OfType<int>().ToHashSet());
        return outline with
        {
            Sections = [.. outline.Sections.Select(section => section with
            {
                Place = At(section.Place),
                Anchor = Beside(section.Anchor),
                Elements = [.. section.Elements.Select(element => element with { Place = At(element.Place), Anchor = Beside(element.Anchor) })],
            })],
            Repairs = [.. outline.Repairs.Select(repair => repair with { Place = At(repair.Place)!, From = Find(repair.Range?.First), To = Find(repair.Range?.Last) })],
        };

        Place? At(Place? place) => place is null ? null : place with { Find = Find(place.Paragraph) };

        Anchor? Beside(Anchor? anchor) => anchor is null ? null : anchor with { Find = Find(anchor.Paragraph) };

        Find? Find(int? paragraph) => paragraph is { } number ? finds.GetValueOrDefault(number) : null;
    }
}
