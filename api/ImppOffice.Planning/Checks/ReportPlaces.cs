using ImppOffice.Planning.Documents;

namespace ImppOffice.Planning.Checks;

/// <summary>Gives every place of a report the text by which Word finds it.</summary>
internal static class ReportPlaces
{
    public static CheckReport WithFinds(CheckReport report, BodyText body)
    {
        var paragraphs = report.Outcomes.SelectMany(Places).Concat(report.NotAssessed.Select(item => item.Place)).Select(place => place?.Paragraph).OfType<int>();
        var finds = new PlaceFinder(body).Of(paragraphs.ToHashSet());
        return report with
        {
            Outcomes = [.. report.Outcomes.Select(finding => finding with { Place = Optional(finding.Place), Places = finding.Places is { } all ? [.. all.Select(With)] : null })],
            NotAssessed = [.. report.NotAssessed.Select(item => item with { Place = Optional(item.Place) })],
        };

        Place? Optional(Place? place) => place is null ? null : With(place);

        Place With(Place place) =>
            place.Paragraph is { } paragraph && finds.GetValueOrDefault(paragraph) is { } find ? place with { Find = find } : place;
    }

    private static IEnumerable<Place?> Places(Finding finding) => finding.Places?.AsEnumerable<Place?>() ?? [finding.Place];
}
