using ImppOffice.Planning.Checks;
using ImppOffice.Planning.Documents;

namespace ImppOffice.Planning.Consistency.Facts;

/// <summary>Says of the places of facts by what Word's search reaches them.</summary>
internal static class FactPlaces
{
    public static IReadOnlyList<Fact> WithFinds(IReadOnlyList<Fact> facts, BodyText body)
    {
        var numbers = facts.SelectMany(fact => fact.Parts.Values.Select(part => part.Place).Prepend(fact.Place)).Select(place => place.Paragraph).OfType<int>().ToHashSet();
        var finds = new PlaceFinder(body).Of(numbers);
        return
        [
            .. facts.Select(fact => fact with
            {
                Place = Found(fact.Place),
                Parts = fact.Parts.ToDictionary(part => part.Key, part => part.Value with { Place = Found(part.Value.Place) }, StringComparer.Ordinal),
            }),
        ];

        Place Found(Place place) => place.Paragraph is { } number && finds.TryGetValue(number, out var find) ? place with { Find = find } : place;
    }
}
