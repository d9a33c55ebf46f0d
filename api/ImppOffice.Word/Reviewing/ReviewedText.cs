using ImppOffice.Planning.Documents;
using ImppOffice.Planning.Reviews;
using ImppOffice.Word.Comparing;

namespace ImppOffice.Word.Reviewing;

/// <summary>The version a round is on, ready to take the comments of copies.</summary>
public sealed class ReviewedText
{
    // Half of the words in common, as two versions are compared.
    private const double Similar = 0.5;

    private readonly Places places;
    private readonly List<Candidate> candidates;
    private readonly Dictionary<string, List<Candidate>> byText;

    /// <param name="document">The version, tracked changes read as accepted.</param>
    public ReviewedText(PlanningDocument document)
    {
        Document = document;
        places = new Places(document);
        candidates = [.. document.Paragraphs.Where(paragraph => !string.IsNullOrWhiteSpace(paragraph.Text)).Select(paragraph => new Candidate(paragraph.Number, places.Of(paragraph.Number), new WordLikeness(paragraph.Text)))];
        byText = candidates.GroupBy(candidate => candidate.Words.Folded, StringComparer.Ordinal).ToDictionary(group => group.Key, group => group.ToList(), StringComparer.Ordinal);
    }

    public PlanningDocument Document { get; }

    /// <summary>Finds the paragraph that a paragraph of a copy was: by its text, then by likeness within its element, then anywhere.</summary>
    /// <param name="text">The paragraph's text in the copy.</param>
    /// <param name="there">Where it stands in the copy.</param>
    internal (Placing Placing, DifferencePlace? Place) Find(string text, DifferencePlace there)
    {
        var words = new WordLikeness(text);
        if (byText.TryGetValue(words.Folded, out var same))
        {
            return (Placing.SameText, same.MinBy(candidate => (Elsewhere(candidate.Place, there), Math.Abs(candidate.Number - there.Paragraph)))!.Place);
        }

        if (there.Element is not null && Nearest(words, candidates.Where(candidate => candidate.Place.Element == there.Element)) is { } inElement)
        {
            return (Placing.SameElement, inElement);
        }

        return Nearest(words, candidates) is { } anywhere ? (Placing.SimilarText, anywhere) : (Placing.Unplaced, null);
    }

    private static int Elsewhere(DifferencePlace one, DifferencePlace other) =>
        one.Element is not null && one.Element == other.Element ? 0 : one.Section.SequenceEqual(other.Section, StringComparer.Ordinal) ? 1 : 2;

    private static DifferencePlace? Nearest(WordLikeness words, IEnumerable<Candidate> among)
    {
        var (best, nearest) = (Similar, (DifferencePlace?)null);
        foreach (var candidate in among)
        {
            if (candidate.Words.MayReach(best, words) && candidate.Words.To(words) is var likeness && (nearest is null ? likeness >= best : likeness > best))
            {
                (best, nearest) = (likeness, candidate.Place);
            }
        }

        return nearest;
    }

    private sealed record Candidate(int Number, DifferencePlace Place, WordLikeness Words);
}
