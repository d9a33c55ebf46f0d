using ImppOffice.Api.Templates;
using ImppOffice.Planning;
using ImppOffice.Planning.Checks;
using ImppOffice.Planning.Generation;
using ImppOffice.Word.Editing;
using ImppOffice.Word.Reading;
using ImppOffice.Word.Revising;

namespace ImppOffice.Api.Generation;

/// <summary>Writes a planned revision as tracked changes on the directive in force.</summary>
public sealed class WriteRevision(InstalledMaterials materials, PlanningDocumentReader reader, TimeProvider time)
{
    /// <summary>The revised directive in its forms; a problem where a change cannot be made, or would touch what has to stay.</summary>
    public Result<RevisedDocument> Run(GenerateItem item, ReadOnlyMemory<byte> inForce, RevisionPlan plan, RevisionRequest request, Knowledge knowledge, CancellationToken cancellationToken)
    {
        if (!materials.Get().Succeeded(out var material, out var problem)
            || !knowledge.Library.Find(plan.Target).Succeeded(out var template, out problem))
        {
            return problem;
        }

        var context = new EditingContext
        {
            Knowledge = knowledge,
            Template = template,
            HouseStyle = material.HouseStyle,
            Language = request.Language ?? request.InForce.Document.Identity?.Language ?? request.InForce.Facts.Language ?? LocalText.Fallback,
            Time = time.GetUtcNow(),
            Today = request.Date,
            NewDocumentId = Guid.NewGuid().ToString("D"),
            Reader = reader,
        };
        context = item.Author is { } author ? context with { Author = author } : context;
        return !DocumentRevising.Revise(inForce, plan.Amendments, context, material.Texts, cancellationToken).Succeeded(out var revised, out problem) ? problem
            : Lost(revised, plan) is > 0 and var lost ? GenerationProblems.NotCarried(lost)
            : revised;
    }

    /// <summary>What tracked changes cannot show.</summary>
    public static IEnumerable<RevisionRemark> Remarks(RevisedDocument revised)
    {
        foreach (var note in revised.Notes)
        {
            yield return Remark(note.Element, note.Kind switch
            {
                RevisionNoteKind.Placeholder => "The guidance of a control was deleted as text.",
                RevisionNoteKind.Unbound => "A control showed a value of attached data and no longer does.",
                RevisionNoteKind.TableKept => "A table within the text stayed as it is.",
                RevisionNoteKind.RowsKept => "Rows with merged cells stayed as they are.",
                RevisionNoteKind.OpenChanges => "Changes of others are open in the amended text.",
                _ => throw new InvalidOperationException($"{note.Kind} is not one of the notes."),
            });
        }

        if (revised.SignatureBroken)
        {
            yield return Remark(null, "The directive in force was digitally signed; the signature does not hold for the revised one.");
        }
    }

    // What the plan says must stay is proved paragraph by paragraph, not taken on trust.
    private static int Lost(RevisedDocument revised, RevisionPlan plan)
    {
        var kept = revised.Carried.Where(paragraph => paragraph.IsEqual).Select(paragraph => paragraph.Number).ToHashSet();
        return revised.Carried.Count(paragraph => !paragraph.IsEqual) + plan.Carried.Count(number => !kept.Contains(number) && revised.Carried.All(paragraph => paragraph.Number != number));
    }

    private static RevisionRemark Remark(string? element, string what)
    {
        var problem = GenerationProblems.NotTracked(what);
        return new RevisionRemark(element, problem.Code, problem.Title, problem.Hint);
    }
}
