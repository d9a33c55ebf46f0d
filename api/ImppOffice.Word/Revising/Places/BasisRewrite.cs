using System.Xml.Linq;
using ImppOffice.Planning;
using ImppOffice.Planning.Documents;
using ImppOffice.Planning.Templates;
using ImppOffice.Word.Editing;
using ImppOffice.Word.Writing;

namespace ImppOffice.Word.Revising;

/// <summary>Names the basis documents in the title block, as tracked changes, and in the document's own data.</summary>
internal sealed class BasisRewrite(RevisingSession session, TitleBlockTexts texts)
{
    private readonly PlaceSearch search = new(session);

    /// <summary>Where the lines stand; null where the title block has none.</summary>
    public RevisionPlace? Find()
    {
        if (session.Editing.ControlsWith(TitleBlockTags.Of("basis")).ToList() is { Count: > 0 } controls)
        {
            return search.InControls(controls) with { Found = ElementFound.TitleBlock };
        }

        var labels = texts.Basis.Label.Values.Select(PlainText.Fold).ToHashSet(StringComparer.Ordinal);
        var label = session.Paragraphs.FirstOrDefault(paragraph => labels.Contains(PlainText.Fold(LiveParagraph.Of(paragraph).Text.Trim().TrimEnd(':'))) && search.BesideLabel(paragraph) is not null);
        return search.BesideLabel(label) is { } cell ? new RevisionPlace(ElementFound.TitleBlock, search.Paragraphs(cell)) : null;
    }

    /// <summary>Null once it is done, or why it cannot be.</summary>
    public Problem? Apply(RevisionPlace? place, IReadOnlyList<BasisVersion> basis)
    {
        new IdentityPart(session.Editing).SetBasis(basis);
        return place is null || basis.Count == 0 ? null : session.Blocks.Apply("basis", place.Paragraphs, [.. basis.Select(LineOf)]);
    }

    /// <summary>The line of one basis document.</summary>
    public string LineOf(BasisVersion basis)
    {
        var language = session.Editing.Context.Language;
        var title = session.Editing.Context.Knowledge.Library.Templates.FirstOrDefault(template => template.Kind == basis.Kind)?.Title.In(language) ?? basis.Kind;
        var line = texts.BasisDocument.In(language);
        return basis.Version is { } version
            ? line.Replace("[  ]", version, StringComparison.Ordinal).Replace("{title}", title, StringComparison.Ordinal)
            : title;
    }
}
