using ImppOffice.Planning.Documents;
using ImppOffice.Planning.Templates;

namespace ImppOffice.Planning.Checks;

/// <summary>Finds an element by its sub-heading, by a label that runs into the text, or by the section's own heading.</summary>
internal sealed class HeadingSearch(Subject subject)
{
    private readonly LabelSearch labels = new(subject);

    /// <summary>What stands under the element's heading or label; null where it has neither.</summary>
    public Located? Find(TemplateSection home, Element element)
    {
        var candidates = UnderHeadings(home, element).Concat(labels.Find(element)).ToList();
        var filled = candidates.Where(candidate => !candidate.Content.IsEmpty).ToList();
        if (filled.Count > 0)
        {
            var blocks = filled.SelectMany(candidate => candidate.Content.Blocks).Distinct<Block>(ReferenceEqualityComparer.Instance);
            return new Located.Filled(new ElementContent(blocks, element), filled[0].Place);
        }

        if (Headings(home, element).Any(subject.Outline.MayContinue))
        {
            return new Located.Unsure(new Reason("perhaps-under-next-heading", candidates[0].Place.Snippet ?? ""), candidates[0].Place);
        }

        return candidates.Count > 0
            ? new Located.Absent(new Reason("nothing-under-heading", candidates[0].Place.Snippet ?? ""), candidates[0].Place)
            : null;
    }

    private IEnumerable<(ElementContent Content, Place Place)> UnderHeadings(TemplateSection home, Element element) =>
        Headings(home, element)
            .Select(section => (new ElementContent(WithoutOthers(subject.Outline.ContentFor(section, element), element), element), subject.PlaceOf(section.HeadingParagraph!)));

    // Its own headings, those in its section first; and the section's heading where the section holds nothing else without one.
    private IEnumerable<Section> Headings(TemplateSection home, Element element)
    {
        var homes = subject.Outline.Of(home).ToList();
        var own = subject.Outline.Of(element).OrderByDescending(section => homes.Exists(candidate => candidate.Tree.Contains(section)));
        return element.Heading || home.Elements.Count(other => !other.Heading) != 1 ? own : own.Concat(homes);
    }

    // What stands in the control or behind the label of another element is that element's, even under this heading.
    private IEnumerable<Block> WithoutOthers(IEnumerable<Block> blocks, Element element)
    {
        var others = subject.Document.Controls
            .Where(control => control is { ElementId: not null, Scope: ControlScope.Block } && !element.Ids.Contains(control.ElementId, StringComparer.Ordinal))
            .SelectMany(control => control.Content)
            .ToHashSet<Block>(ReferenceEqualityComparer.Instance);
        return labels.WithoutOthers(blocks.Where(block => !others.Contains(block)), element);
    }
}
