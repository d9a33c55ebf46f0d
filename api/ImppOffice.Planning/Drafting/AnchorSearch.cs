using ImppOffice.Planning.Documents;
using ImppOffice.Planning.Templates;

namespace ImppOffice.Planning.Drafting;

/// <summary>Finds where the template's order puts what a document lacks.</summary>
internal sealed class AnchorSearch(DraftReading reading, SectionRanges ranges)
{
    /// <summary>After the nearest section before it that is present, else before the nearest one after it, else at the end.</summary>
    public Anchor Of(TemplateSection section)
    {
        var sections = reading.Subject.Template.Sections.ToList();
        var at = sections.FindIndex(candidate => candidate.Id == section.Id);
        var before = sections.Take(at).Reverse().Select(ranges.Of).FirstOrDefault(range => range is not null);
        if (before is not null)
        {
            return Beside(AnchorPosition.After, before.Last);
        }

        var after = sections.Skip(at + 1).Select(ranges.Of).FirstOrDefault(range => range is not null);
        return after is null ? Anchor.AtEnd : Beside(AnchorPosition.Before, after.First);
    }

    /// <summary>After the nearest element before it that stands in the section, else below the section's heading, else before the nearest element after it.</summary>
    public Anchor Of(TemplateSection section, Element element, SectionRange range)
    {
        var elements = section.Elements.ToList();
        var at = elements.FindIndex(candidate => candidate.Id == element.Id);
        var before = elements.Take(at).Reverse().Select(candidate => LastOf(section, candidate)).FirstOrDefault(last => last >= range.First && last <= range.Last);
        return Beside(AnchorPosition.After, before ?? range.Heading) ?? Beside(AnchorPosition.Before, range.First);
    }

    private int? LastOf(TemplateSection section, Element element)
    {
        if (reading.ControlsOf(element) is { Count: > 0 } controls)
        {
            return SectionRanges.Numbers(controls[0]).Max();
        }

        return AttachableText.Find(reading, section, element)?.Last ?? reading.PlaceOf(section, element)?.Paragraph;
    }

    private Anchor? Beside(AnchorPosition position, int? paragraph) => paragraph is { } number ? Beside(position, number) : null;

    private Anchor Beside(AnchorPosition position, int paragraph)
    {
        var control = reading.Controls.SelectMany(controls => controls)
            .Where(control => control.Scope == ControlScope.Block && SectionRanges.Numbers(control).Contains(paragraph))
            .MinBy(control => control.Depth);
        return new Anchor(position, control?.Tag) { Paragraph = paragraph };
    }
}
