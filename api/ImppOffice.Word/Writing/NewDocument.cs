using System.Xml.Linq;
using ImppOffice.Planning;
using ImppOffice.Planning.Documents;
using ImppOffice.Planning.Templates;
using static ImppOffice.Word.Writing.Wml;

namespace ImppOffice.Word.Writing;

/// <summary>Begins a planning document: title block, table of contents, and every section of the template, empty.</summary>
public static class NewDocument
{
    /// <summary>
    /// The document as .docx. The same input gives the same bytes. The problem <c>wrong-template</c> where the house style
    /// cannot be read or lacks a style, or the template has an id too long for a control.
    /// </summary>
    /// <param name="template">What the document is to hold.</param>
    /// <param name="request">What is known of it.</param>
    /// <param name="houseStyle">The bytes of house-style.docx.</param>
    /// <param name="texts">The words of title-block.json.</param>
    public static Result<byte[]> Write(Template template, NewDocumentRequest request, ReadOnlyMemory<byte> houseStyle, TitleBlockTexts texts)
    {
        if (TemplateIds.TooLong(template) is { } tooLong)
        {
            return tooLong;
        }

        if (!HouseStyle.Read(houseStyle).Succeeded(out var style, out var problem))
        {
            return problem;
        }

        var draft = new Draft(style, new WritingLanguage(request.Language));
        var title = template.Title.In(draft.Language.Asked);
        var mission = PlainCharacters.OneLine(request.Mission);
        var sections = new SectionContent(draft, template);
        var content = template.Sections.SelectMany(sections.Write).ToList();
        content.FirstOrDefault()?.Element(W + "pPr")?.Add(El("pageBreakBefore"));
        var document = Part("document", El(
            "body",
            new TitleBlock(draft, template, request, texts).Write(),
            TableOfContents.Write(draft, texts.Contents.In(draft.Language.Asked), sections.Headings),
            content,
            new XElement(style.PageLayout)));

        var package = new DraftPackage(draft);
        package.AddMain(document);
        package.FillHeadersAndFooters(new HeaderFooter(draft, mission is null ? title : $"{title} – {mission}", texts));
        package.AddProperties(title, request.Date);
        package.AddIdentity(Identity(template, request, mission, draft.Language.Asked));
        return package.ToBytes();
    }

    private static DocumentIdentity Identity(Template template, NewDocumentRequest request, string? mission, string language) => new()
    {
        DocumentId = PlainCharacters.OneLine(request.DocumentId),
        Kind = template.Kind,
        TemplateVersion = template.Version,
        Mission = mission,
        Country = PlainCharacters.OneLine(request.Country),
        Language = language,
        Basis = [.. template.Basis.Select(kind => new BasisVersion(kind, null))],
    };
}
