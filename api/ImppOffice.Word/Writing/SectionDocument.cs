using System.Xml.Linq;
using ImppOffice.Planning;
using ImppOffice.Planning.Templates;
using static ImppOffice.Word.Writing.Wml;

namespace ImppOffice.Word.Writing;

/// <summary>One section of a template as a complete document, for inserting into another one.</summary>
public static class SectionDocument
{
    /// <summary>
    /// The section as .docx: its heading, its elements, and the styles and numbering that these need; no title block,
    /// header or footer. The same input gives the same bytes. Problems as in <see cref="NewDocument"/>.
    /// </summary>
    /// <param name="template">The template the section belongs to.</param>
    /// <param name="section">The section.</param>
    /// <param name="language">The language to write it in (BCP 47); texts that lack it come in English.</param>
    /// <param name="houseStyle">The bytes of house-style.docx.</param>
    public static Result<byte[]> Write(Template template, TemplateSection section, string language, ReadOnlyMemory<byte> houseStyle)
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
        package.AddMain(Part("document", El("body", new SectionContent(draft, template).Write(section), layout)));
        package.AddProperties(section.Title.In(draft.Language.Asked), null);
        return package.ToBytes();
    }
}
