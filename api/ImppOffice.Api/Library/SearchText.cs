using ImppOffice.Planning.Documents;

namespace ImppOffice.Api.Library;

/// <summary>The text of a document for searching, with notes, headers and footers.</summary>
public static class SearchText
{
    public static string Of(PlanningDocument document) => string.Join(
        '\n',
        document.Paragraphs.Concat(document.Stories.SelectMany(story => story.Paragraphs)).Select(paragraph => paragraph.Text).Where(text => text.Length > 0));
}
