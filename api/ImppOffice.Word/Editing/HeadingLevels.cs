using ImppOffice.Planning.Checks;

namespace ImppOffice.Word.Editing;

/// <summary>On which level a document has the headings of its sections.</summary>
internal static class HeadingLevels
{
    private const int Deepest = 8;

    /// <summary>The highest level on which a section of the template stands; 1 where none does.</summary>
    public static int OfSections(EditingSession session) => Math.Min(Deepest, new DocumentOutline(session.Document, session.Template).Sections
        .Select(pair => pair.Section.Level)
        .DefaultIfEmpty(1)
        .Min());
}
