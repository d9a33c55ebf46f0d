using ImppOffice.Api.Templates;
using ImppOffice.Api.Texts;
using ImppOffice.Planning;
using ImppOffice.Planning.Templates;
using ImppOffice.Word.Writing;

namespace ImppOffice.Api.Generation;

/// <summary>Makes sections of a template, or elements of one, a document of its own, for inserting in Word.</summary>
public sealed class CreateSection(InstalledKnowledge installed, InstalledMaterials materials)
{
    /// <summary>Sections as .docx, in the template's order; or an unknown kind, section or language, or a wrong template.</summary>
    public Result<byte[]> Run(string kind, IReadOnlyList<string> sectionIds, string asked) => Run(kind, asked, (template, language, style) =>
    {
        var known = template.Sections.Select(section => section.Id).ToList();
        return sectionIds.FirstOrDefault(id => !known.Contains(id, StringComparer.Ordinal)) is { } unknown
            ? Problems.UnknownSection(unknown, NearestWord.To(unknown, known))
            : SectionDocument.Write(template, [.. template.Sections.Where(section => sectionIds.Contains(section.Id, StringComparer.Ordinal))], language, style);
    });

    /// <summary>Elements of one section as .docx, without the section's heading; the whole section where none is named.</summary>
    public Result<byte[]> Run(string kind, string sectionId, IReadOnlyList<string> elementIds, string asked) => elementIds.Count == 0 ? Run(kind, [sectionId], asked) : Run(kind, asked, (template, language, style) =>
    {
        if (template.Sections.FirstOrDefault(section => section.Id == sectionId) is not { } found)
        {
            return Problems.UnknownSection(sectionId, NearestWord.To(sectionId, template.Sections.Select(section => section.Id)));
        }

        var known = found.Elements.Select(element => element.Id).ToList();
        return elementIds.FirstOrDefault(id => !known.Contains(id, StringComparer.Ordinal)) is { } unknown
            ? Problems.UnknownElement(unknown, NearestWord.To(unknown, known))
            : SectionDocument.Write(template, [.. found.Elements.Where(element => elementIds.Contains(element.Id, StringComparer.Ordinal))], language, style);
    });

    private Result<byte[]> Run(string kind, string asked, Func<Template, string, ReadOnlyMemory<byte>, Result<byte[]>> write) =>
        Languages.Find(asked).Succeeded(out var language, out var problem)
        && installed.Get().Succeeded(out var knowledge, out problem)
        && knowledge.Library.Find(kind).Succeeded(out var template, out problem)
        && materials.Get().Succeeded(out var material, out problem)
            ? write(template, language, material.HouseStyle)
            : problem;
}
