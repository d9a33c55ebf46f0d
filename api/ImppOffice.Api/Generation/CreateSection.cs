using ImppOffice.Api.Templates;
using ImppOffice.Api.Texts;
using ImppOffice.Planning;
using ImppOffice.Word.Writing;

namespace ImppOffice.Api.Generation;

/// <summary>Makes one section of a template a document of its own, for inserting in Word.</summary>
public sealed class CreateSection(InstalledKnowledge installed, InstalledMaterials materials)
{
    /// <summary>The section as .docx; or an unknown kind, section or language, or a wrong template.</summary>
    public Result<byte[]> Run(string kind, string sectionId, string asked)
    {
        if (!Languages.Find(asked).Succeeded(out var language, out var problem)
            || !installed.Get().Succeeded(out var knowledge, out problem)
            || !knowledge.Library.Find(kind).Succeeded(out var template, out problem)
            || !materials.Get().Succeeded(out var material, out problem))
        {
            return problem;
        }

        return template.Sections.FirstOrDefault(section => section.Id == sectionId) is { } found
            ? SectionDocument.Write(template, found, language, material.HouseStyle)
            : Problems.UnknownSection(sectionId, NearestWord.To(sectionId, template.Sections.Select(section => section.Id)));
    }
}
