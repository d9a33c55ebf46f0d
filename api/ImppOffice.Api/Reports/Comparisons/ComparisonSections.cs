using ImppOffice.Word.Comparing;

namespace ImppOffice.Api.Reports;

/// <summary>Differences one after the other in the same section.</summary>
/// <param name="Title">The titles of the headings above them.</param>
/// <param name="Differences">The differences in reading order.</param>
public sealed record ComparisonSection(string Title, IReadOnlyList<Difference> Differences);

/// <summary>Groups differences by section.</summary>
public static class ComparisonSections
{
    /// <summary>The sections in the order in which each is met first.</summary>
    public static IReadOnlyList<ComparisonSection> Of(Comparison comparison, ComparisonPhrases phrases) =>
        [.. comparison.Differences.GroupBy(phrases.Section, StringComparer.Ordinal).Select(group => new ComparisonSection(group.Key, [.. group]))];
}
