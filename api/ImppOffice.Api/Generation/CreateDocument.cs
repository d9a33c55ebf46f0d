using ImppOffice.Api.Templates;
using ImppOffice.Api.Texts;
using ImppOffice.Planning;
using ImppOffice.Word.Writing;

namespace ImppOffice.Api.Generation;

/// <summary>Starts a document from its template.</summary>
public sealed class CreateDocument(InstalledKnowledge installed, InstalledMaterials materials, TimeProvider time)
{
    /// <summary>The document as .docx, with an id of its own; or an unknown kind or language, or a wrong template.</summary>
    public Result<byte[]> Run(DocumentWishes wishes)
    {
        if (!Languages.Find(wishes.Language).Succeeded(out var language, out var problem)
            || !installed.Get().Succeeded(out var knowledge, out problem)
            || !knowledge.Library.Find(wishes.Kind).Succeeded(out var template, out problem)
            || !materials.Get().Succeeded(out var material, out problem))
        {
            return problem;
        }

        var date = wishes.Date ?? DateOnly.FromDateTime(time.GetLocalNow().DateTime);
        var request = new NewDocumentRequest(wishes.Mission, wishes.Country, language, date, Guid.NewGuid().ToString("D"))
        {
            BasisTitles = knowledge.Library.Templates.ToDictionary(known => known.Kind, known => known.Title, StringComparer.Ordinal),
        };
        return NewDocument.Write(template, request, material.HouseStyle, material.Texts);
    }
}
