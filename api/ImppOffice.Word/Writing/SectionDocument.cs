using System.Xml.Linq;
using ImppOffice.Planning;
using ImppOffice.Planning.Templates;
using static ImppOffice.Word.Writing.Wml;

namespace ImppOffice.Word.Writing;

/// <summary>Sections of a template, or elements of them, as a complete document for inserting into another one.</summary>
public static class SectionDocument
{
    /// <summary>
    /// Sections as .docx: their headings, their elements, and the styles and numbering that these need; no title block,
    /// header or footer. The same input gives the same bytes. Problems as in <see cref="NewDocument"/>.
    /// </summary>
    /// <param name="template">The template the sections belong to.</param>
    /// <param name="sections">The sections, in the order in which they are to stand.</param>
    /// <param name="language">The language to write them in (BCP 47); texts that lack it come in English.</param>
    /// <param name="houseStyle">The bytes of house-style.docx.</param>
    public static Result<byte[]> Write(Template template, IReadOnlyList<TemplateSection> sections, string language, ReadOnlyMemory<byte> houseStyle) =>
        Write(template, language, houseStyle, sections.Select(section => section.Title), content => sections.SelectMany(content.Write));

    /// <summary>Elements as .docx, with their sub-headings and without the heading of their section; else as above.</summary>
    public static Result<byte[]> Write(Template template, IReadOnlyList<Element> elements, string language, ReadOnlyMemory<byte> houseStyle) =>
        Write(template, language, houseStyle, elements.Select(element => element.Title), content => elements.SelectMany(element => content.Write(element)));

    private static Result<byte[]> Write(
        Template template, string language, ReadOnlyMemory<byte> houseStyle, IEnumerable<LocalText> titles, Func<SectionContent, IEnumerable<XElement>> write)
    {
        if (TemplateIds.TooLong(template) is { } tooLong)
        {
            return tooLong;
        }

        if (!HouseStyle.Read(houseStyle).Succeeded(out var style, out var problem))
        {
            return problem;
        }

        var draft = new Draft(style, new WritingLanguage(language));
        var layout = new XElement(style.PageLayout);
        layout.Elements().Where(element => element.Name.LocalName is "headerReference" or "footerReference" or "titlePg").Remove();

        var package = new DraftPackage(draft);
        package.AddMain(Part("document", El("body", Ended(write(new SectionContent(draft, template)).ToList(), draft), layout)));
        package.AddProperties(string.Join(", ", titles.Select(title => title.In(draft.Language.Asked))), null);
        return package.ToBytes();
    }

    // Where Word inserts the document, its last paragraph takes the style of the place: a paragraph without text can bear that.
    private static List<XElement> Ended(List<XElement> content, Draft draft)
    {
        if (content.Count == 0 || content[^1].Name != W + "p" || content[^1].Elements(W + "r").Any())
        {
            content.Add(Paragraph(draft.Style.Id(StyleNames.Text)));
        }

        return content;
    }
}
