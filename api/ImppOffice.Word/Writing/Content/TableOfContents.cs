using System.Xml.Linq;
using static ImppOffice.Word.Writing.Wml;

namespace ImppOffice.Word.Writing;

/// <summary>A line of the table of contents.</summary>
/// <param name="Level">1 for sections, 2 for elements.</param>
/// <param name="Number">The number the heading shows.</param>
/// <param name="Text">The heading.</param>
/// <param name="Bookmark">The bookmark around it.</param>
internal sealed record ContentsEntry(int Level, string Number, string Text, string Bookmark);

/// <summary>
/// A table of contents whose lines are written out, and whose field is marked as dirty: Word adds the page numbers
/// when it opens the document, without the question that the setting "update fields" makes it ask.
/// </summary>
internal static class TableOfContents
{
    public static XElement Write(Draft draft, string title, IReadOnlyList<ContentsEntry> entries) => new ContentControl
    {
        Id = draft.Ids.Next("table of contents"),
        Kind = El("docPartObj", Val("docPartGallery", "Table of Contents"), El("docPartUnique")),
    }.Around(
        Paragraph(draft.Style.Id(StyleNames.Contents), Run(title)),
        entries.Select((entry, index) => Line(draft, entry, index == 0 ? Begin() : [], index == entries.Count - 1 ? [FieldMark("end")] : [])));

    private static XElement Line(Draft draft, ContentsEntry entry, IEnumerable<XElement> before, IEnumerable<XElement> after) => Paragraph(
        draft.Style.Id(entry.Level == 1 ? StyleNames.ContentsSection : StyleNames.ContentsElement),
        before,
        El("hyperlink", At("anchor", entry.Bookmark), At("history", 1), Run($"{entry.Number}\t{entry.Text}")),
        after);

    private static IEnumerable<XElement> Begin() =>
    [
        El("r", El("fldChar", At("fldCharType", "begin"), At("dirty", "true"))),
        El("r", El("instrText", new XAttribute(XNamespace.Xml + "space", "preserve"), """ TOC \o "1-2" \h \z \u """)),
        FieldMark("separate"),
    ];

    private static XElement FieldMark(string type) => El("r", El("fldChar", At("fldCharType", type)));
}
