using System.Xml.Linq;

namespace ImppOffice.Word.Editing;

/// <summary>What stands among text without being text of it: comments, bookmarks, permissions, breaks of sections.</summary>
internal static class KeptMarks
{
    private static readonly string[] Starts = ["bookmarkStart", "commentRangeStart", "permStart"];
    private static readonly string[] Ends = ["bookmarkEnd", "commentRangeEnd", "permEnd"];

    public static bool IsMark(XElement element) =>
        Starts.Contains(element.Name.LocalName, StringComparer.Ordinal) || Ends.Contains(element.Name.LocalName, StringComparer.Ordinal) || IsReference(element);

    /// <summary>Moves the marks of a content into the paragraphs that take its place.</summary>
    public static void Move(XElement content, IReadOnlyList<XElement> paragraphs, XNamespace w)
    {
        var marks = content.Descendants().Where(IsMark).ToList();
        var section = content.Descendants(w + "sectPr").LastOrDefault();
        marks.ForEach(mark => mark.Remove());
        section?.Remove();
        var starts = marks.Where(mark => Starts.Contains(mark.Name.LocalName, StringComparer.Ordinal)).ToList();
        if (paragraphs[0].Element(w + "pPr") is { } properties)
        {
            properties.AddAfterSelf(starts);
        }
        else
        {
            paragraphs[0].AddFirst(starts);
        }

        paragraphs[^1].Add(marks.Except(starts));
        if (section is not null)
        {
            Properties(paragraphs[^1], w).Add(section);
        }
    }

    private static bool IsReference(XElement element) => element.Name.LocalName == "r" && element.Elements().Any(child => child.Name.LocalName == "commentReference");

    private static XElement Properties(XElement paragraph, XNamespace w)
    {
        if (paragraph.Element(w + "pPr") is not { } properties)
        {
            paragraph.AddFirst(properties = new XElement(w + "pPr"));
        }

        return properties;
    }
}
