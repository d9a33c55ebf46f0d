using ImppOffice.Api.Records;
using ImppOffice.Planning.Checks;
using ImppOffice.Planning.Library;
using ImppOffice.Planning.Reviews;

namespace ImppOffice.Api.Reviews;

/// <summary>What the other documents of the mission have to do with an approval.</summary>
/// <param name="Basis">The documents it is built on, one for each kind of the template's basis.</param>
/// <param name="Dependents">The documents built on it whose lives go on.</param>
/// <param name="Supersedes">The document whose place it takes, or null.</param>
public sealed record ApprovalSurroundings(IReadOnlyList<BasisDocument> Basis, IReadOnlyList<DocumentId> Dependents, LivingDocument? Supersedes)
{
    /// <param name="knowledge">What is known of kinds.</param>
    /// <param name="document">The document to be approved.</param>
    /// <param name="mission">Every document of its mission.</param>
    public static ApprovalSurroundings Of(Knowledge knowledge, LibraryDocument document, IReadOnlyList<LivingDocument> mission)
    {
        var others = mission.Where(other => other.Document.Id != document.Id).ToList();
        var template = knowledge.Library.Templates.First(known => known.Kind == document.Profile.Kind);
        var former = knowledge.Library.Templates.Where(known => known.Next == template.Kind).Select(known => known.Kind).ToHashSet(StringComparer.Ordinal);
        return new ApprovalSurroundings(
            [.. template.Basis.Select(kind => BasisOf(kind, document, others))],
            [.. BuiltOn(knowledge, document, others).Where(other => DocumentLife.After(other.Life.State, DocumentAct.MarkSuspect) is not null).Select(other => other.Document.Id)],
            others.Where(other => former.Contains(other.Document.Profile.Kind) && other.Life.InForce is not null && DocumentLife.After(other.Life.State, DocumentAct.Supersede) is not null).MaxBy(other => other.Life.Approval?.At));
    }

    /// <summary>The documents built on one: by their links, and by their kind where they have no link to any of its kind.</summary>
    public static IEnumerable<LivingDocument> BuiltOn(Knowledge knowledge, LibraryDocument document, IReadOnlyList<LivingDocument> others)
    {
        var ofKind = others.Where(other => other.Document.Profile.Kind == document.Profile.Kind).Select(other => other.Document.Id).ToHashSet();
        return others.Where(other => other.Document.Id != document.Id && (
            other.Document.Profile.Basis.Any(link => link.Document == document.Id)
            || (knowledge.Library.Templates.Any(template => template.Kind == other.Document.Profile.Kind && template.Basis.Contains(document.Profile.Kind, StringComparer.Ordinal))
                && !other.Document.Profile.Basis.Any(link => ofKind.Contains(link.Document)))));
    }

    // The one that is linked; else one in force; else the latest begun.
    private static BasisDocument BasisOf(string kind, LibraryDocument document, IReadOnlyList<LivingDocument> others)
    {
        var links = document.Profile.Basis.Select(link => link.Document).ToHashSet();
        var found = others
            .Where(other => other.Document.Profile.Kind == kind && other.Life.State is not null)
            .OrderByDescending(other => links.Contains(other.Document.Id))
            .ThenByDescending(other => other.Life.InForce is not null)
            .ThenByDescending(other => other.Events[0].At)
            .FirstOrDefault();
        return new BasisDocument(kind, found?.Document.Id, found?.Life.InForce);
    }
}
