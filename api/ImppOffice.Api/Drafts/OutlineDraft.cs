using ImppOffice.Api.Checks;
using ImppOffice.Api.Templates;
using ImppOffice.Planning;
using ImppOffice.Planning.Documents;
using ImppOffice.Planning.Drafting;
using ImppOffice.Word.Reading;

namespace ImppOffice.Api.Drafts;

/// <summary>Tells where the template stands in a document.</summary>
public sealed class OutlineDraft(InstalledKnowledge installed, PlanningDocumentReader reader)
{
    /// <summary>The outline, or what stood in the way: an unreadable file, an unknown kind, a wrong template.</summary>
    /// <param name="file">The bytes of the .docx file.</param>
    /// <param name="name">The file's name without its folder.</param>
    /// <param name="question">What is asked.</param>
    /// <param name="cancellationToken">Stops reading.</param>
    public Task<Result<DraftOutline>> RunAsync(ReadOnlyMemory<byte> file, string name, DraftQuestion question, CancellationToken cancellationToken) =>
        Task.Run(() => Outline(file, name, question, cancellationToken), cancellationToken);

    private Result<DraftOutline> Outline(ReadOnlyMemory<byte> file, string name, DraftQuestion question, CancellationToken cancellationToken)
    {
        var language = question.Language ?? LocalText.Fallback;
        return installed.Get().Succeeded(out var knowledge, out var problem)
            && reader.Read(file, name, View.Accepted, cancellationToken).Succeeded(out var document, out problem)
            && new KindChoice(knowledge).Choose(document, new CheckQuestion { Kind = question.Kind, Language = language }).Succeeded(out var choice, out problem)
            ? new DraftOutliner(knowledge).Outline(document, choice.Template, choice.Detection, language)
            : problem;
    }
}
