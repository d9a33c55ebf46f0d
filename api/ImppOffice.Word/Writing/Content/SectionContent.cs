using System.Xml.Linq;
using ImppOffice.Planning.Templates;
using static ImppOffice.Word.Writing.Wml;

namespace ImppOffice.Word.Writing;

/// <summary>The sections of a template as empty content: headings, and a control for each element.</summary>
internal sealed class SectionContent(Draft draft, Template template)
{
    private int bookmarks;

    /// <summary>The headings written so far, in order, for the table of contents.</summary>
    public List<ContentsEntry> Headings { get; } = [];

    /// <summary>A section with all of its elements.</summary>
    public IEnumerable<XElement> Write(TemplateSection section) => Write(section, section.Elements);

    /// <summary>A section with some of its elements.</summary>
    public IEnumerable<XElement> Write(TemplateSection section, IReadOnlyList<Element> elements)
    {
        var number = Headings.Count(heading => heading.Level == 1) + 1;
        yield return Heading(1, $"{number}.", section.Title.In(draft.Language.Asked));
        var count = 0;
        foreach (var element in elements)
        {
            foreach (var content in Write(element, $"{number}.{(element.Heading ? ++count : count)}"))
            {
                yield return content;
            }
        }

        // Word wants a paragraph between a table and what follows it, and a section without elements a place to write.
        if (elements.Count == 0 || elements[^1].Layout.Form == ElementForm.Table)
        {
            yield return Paragraph(draft.Style.Id(StyleNames.Text));
        }
    }

    /// <summary>An element with its sub-heading, where it has one.</summary>
    /// <param name="element">The element.</param>
    /// <param name="number">The number that the sub-heading shows.</param>
    public IEnumerable<XElement> Write(Element element, string number = "")
    {
        if (element.Heading)
        {
            yield return Heading(2, number, element.Title.In(draft.Language.Asked));
        }

        yield return new ElementContent(draft, template, element).Write();
    }

    private XElement Heading(int level, string number, string text)
    {
        var bookmark = $"_Toc{270000001 + bookmarks}";
        Headings.Add(new ContentsEntry(level, number, text, bookmark));
        return Paragraph(
            draft.Style.Id(level == 1 ? StyleNames.Section : StyleNames.Element),
            El("bookmarkStart", At("id", bookmarks), At("name", bookmark)),
            Run(text),
            El("bookmarkEnd", At("id", bookmarks++)));
    }
}
