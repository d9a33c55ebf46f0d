using ImppOffice.Planning.Documents;

namespace ImppOffice.Word.Comparing;

/// <summary>Compares two versions of a planning document. Pure, and in time near the length of the documents.</summary>
public static class DocumentComparison
{
    /// <summary>
    /// What differs. Paragraphs, tables, rows and cells are matched first where their text is the same, then where they
    /// share at least half of their words; a paragraph or row of five words and more that is removed in one place and
    /// added in another, with four words in five the same, is moved, and so is a short one next to it. Spaces at the ends, empty paragraphs, pictures and formatting of words are not compared.
    /// </summary>
    public static Comparison Compare(PlanningDocument old, PlanningDocument now)
    {
        var differences = new DifferenceFinder(new Places(old), new Places(now));
        differences.Compare([.. ComparedUnit.Body(old.Body)], [.. ComparedUnit.Body(now.Body)]);
        foreach (var kind in Enum.GetValues<StoryKind>())
        {
            differences.Compare(Stories(old, kind), Stories(now, kind));
        }

        var found = MovedUnits.Join(differences.Found);
        var counts = found.CountBy(difference => difference.Kind).OrderBy(count => count.Key).ToDictionary(count => count.Key, count => count.Value);
        return new Comparison(old.Name, now.Name, counts, found);
    }

    private static List<ComparedUnit> Stories(PlanningDocument document, StoryKind kind) =>
        [.. document.Stories.Where(story => story.Kind == kind).SelectMany(story => story.Paragraphs).Where(paragraph => paragraph.Text.Trim().Length > 0).Select(paragraph => ComparedUnit.Of(paragraph, Scope(kind)))];

    private static DifferenceScope Scope(StoryKind kind) => kind switch
    {
        StoryKind.Header => DifferenceScope.Header,
        StoryKind.Footer => DifferenceScope.Footer,
        StoryKind.Footnote => DifferenceScope.Footnote,
        _ => DifferenceScope.Endnote,
    };
}
