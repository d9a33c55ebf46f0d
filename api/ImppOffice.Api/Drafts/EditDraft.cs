using ImppOffice.Api.Checks;
using ImppOffice.Api.Templates;
using ImppOffice.Api.Texts;
using ImppOffice.Planning;
using ImppOffice.Planning.Documents;
using ImppOffice.Planning.Drafting;
using ImppOffice.Word.Editing;
using ImppOffice.Word.Reading;

namespace ImppOffice.Api.Drafts;

/// <summary>Carries out edits in a document, all of them or none.</summary>
public sealed class EditDraft(InstalledKnowledge installed, InstalledMaterials materials, PlanningDocumentReader reader, TimeProvider time)
{
    /// <summary>The edited document, or what stood in the way; the problem of an edit names it.</summary>
    /// <param name="file">The bytes of the .docx file.</param>
    /// <param name="name">The file's name without its folder.</param>
    /// <param name="question">The kind and language.</param>
    /// <param name="edits">What is to be done, in order.</param>
    /// <param name="cancellationToken">Stops reading.</param>
    public Task<Result<EditedDocument>> RunAsync(ReadOnlyMemory<byte> file, string name, DraftQuestion question, IReadOnlyList<DocumentEdit> edits, CancellationToken cancellationToken) =>
        Task.Run(() => Edit(file, name, question, edits, cancellationToken), cancellationToken);

    private Result<EditedDocument> Edit(ReadOnlyMemory<byte> file, string name, DraftQuestion question, IReadOnlyList<DocumentEdit> edits, CancellationToken cancellationToken)
    {
        if (!installed.Get().Succeeded(out var knowledge, out var problem)
            || !materials.Get().Succeeded(out var material, out problem)
            || !reader.Read(file, name, View.Accepted, cancellationToken).Succeeded(out var document, out problem)
            || !new KindChoice(knowledge).Choose(document, new CheckQuestion { Kind = question.Kind }).Succeeded(out var choice, out problem))
        {
            return problem;
        }

        return DocumentEditing.Apply(file, edits, new EditingContext
        {
            Knowledge = knowledge,
            Template = choice.Template,
            HouseStyle = material.HouseStyle,
            Language = question.Language ?? LanguageOf(document),
            Time = time.GetUtcNow(),
            Today = DateOnly.FromDateTime(time.GetLocalNow().DateTime),
            NewDocumentId = Guid.NewGuid().ToString("D"),
            Reader = reader,
        }, cancellationToken);
    }

    private static string LanguageOf(PlanningDocument document)
    {
        var own = document.Identity?.Language ?? document.Language ?? LocalText.Fallback;
        return Languages.All.FirstOrDefault(language => own.StartsWith(language, StringComparison.OrdinalIgnoreCase)) ?? LocalText.Fallback;
    }
}
