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

    public IEnumerable<XElement> Write(TemplateSection section)
    {
        var number = Headings.Count(heading => heading.Level == 1) + 1;
        yield return Heading(1, $"{number}.", section.Title.In(draft.Language.Asked));
        var elements = 0;
        foreach (var element in section.Elements)
        {
            var title = element.Title.In(draft.Language.Asked);
            if (element.Heading)
            {
                yield return Heading(2, $"{number}.{++elements}", title);
            }

            yield return new ElementContent(draft, template, element).Write();
        }

        // Word wants a paragraph between a table and what follows it, and a section without elements a place to write.
        if (section.Elements.Count == 0 || section.Elements[^1].Layout.Form == ElementForm.Table)
        {
            yield return Paragraph(draft.Style.Id(StyleNames.Text));
        }
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
