using ImppOffice.Planning.Documents;
using ImppOffice.Planning.Templates;

namespace ImppOffice.Planning.Drafting;

/// <summary>A stretch of a document that stands for a section of the template.</summary>
/// <param name="Heading">The number of its heading, or null where only controls tell of it.</param>
/// <param name="First">The number of its first paragraph.</param>
/// <param name="Last">The number of its last paragraph that says something or belongs to a control of ours.</param>
internal sealed record SectionRange(int? Heading, int First, int Last);

/// <summary>Finds where the sections of a template begin and end.</summary>
internal sealed class SectionRanges
{
    private readonly DraftReading reading;
    private readonly HashSet<int> otherHeadings;
    private readonly HashSet<int> controlled;
    private readonly Dictionary<string, SectionRange?> known = new(StringComparer.Ordinal);

    public SectionRanges(DraftReading reading)
    {
        this.reading = reading;
        otherHeadings = [.. reading.Subject.Outline.Sections.Select(pair => pair.Section.HeadingParagraph!.Number)];
        controlled = [.. reading.Controls.SelectMany(controls => controls).SelectMany(Numbers)];
    }

    /// <summary>Where a section stands; null where it is absent.</summary>
    public SectionRange? Of(TemplateSection section)
    {
        if (!known.TryGetValue(section.Id, out var range))
        {
            known[section.Id] = range = UnderHeading(section) ?? AroundControls(section);
        }

        return range;
    }

    /// <summary>The numbers of the paragraphs a control holds.</summary>
    public static IEnumerable<int> Numbers(ElementControl control) =>
        control.Content.SelectMany(block => block.Paragraphs).Select(paragraph => paragraph.Number).Append(control.Paragraph);

    private SectionRange? UnderHeading(TemplateSection section)
    {
        var headings = reading.Subject.Outline.Of(section).ToList();
        if (headings.Count == 0)
        {
            return null;
        }

        var heading = headings.MinBy(candidate => candidate.Level)!;
        var first = heading.HeadingParagraph!.Number;
        var last = heading.Content.SelectMany(block => block.Paragraphs)
            .TakeWhile(paragraph => paragraph.Heading is null || !otherHeadings.Contains(paragraph.Number))
            .Where(paragraph => !paragraph.IsEmpty || controlled.Contains(paragraph.Number))
            .Select(paragraph => paragraph.Number)
            .Append(first)
            .Max();
        return new SectionRange(first, first, last);
    }

    // Authors who take a heading out leave the controls under it.
    private SectionRange? AroundControls(TemplateSection section)
    {
        var numbers = section.Elements.SelectMany(element => reading.Controls[element.Id]).SelectMany(Numbers).Where(number => number > 0).ToList();
        return numbers.Count == 0 ? null : new SectionRange(null, numbers.Min(), numbers.Max());
    }
}
