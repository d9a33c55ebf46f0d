using ImppOffice.Planning.Checks;
using ImppOffice.Planning.Documents;
using ImppOffice.Planning.Templates;

namespace ImppOffice.Planning.Drafting;

/// <summary>What the parts of an outline share: the document, and how its elements are found.</summary>
internal sealed class DraftReading
{
    private readonly ControlSearch controls;
    private readonly HeadingSearch headings;
    private readonly Dictionary<string, (Located? Control, Located? Heading)> found = new(StringComparer.Ordinal);

    public DraftReading(Subject subject)
    {
        Subject = subject;
        controls = new ControlSearch(subject);
        headings = new HeadingSearch(subject);
        Controls = subject.Document.Controls.Where(control => control.ElementId is not null).ToLookup(control => control.ElementId!, StringComparer.Ordinal);
    }

    public Subject Subject { get; }

    /// <summary>The controls with tags of ours, by the id in the tag.</summary>
    public ILookup<string, ElementControl> Controls { get; }

    /// <summary>The controls that stand for an element: its own first, then those under former ids, then those it continues.</summary>
    public IReadOnlyList<ElementControl> ControlsOf(Element element) => [.. element.Ids.SelectMany(id => Controls[id])];

    /// <summary>How an element stands.</summary>
    public ElementPresence StandingOf(TemplateSection home, Element element) => Search(home, element) switch
    {
        (Located.Filled, _) => ElementPresence.Filled,
        ({ }, _) => ElementPresence.Open,
        (null, { }) => ElementPresence.Untagged,
        _ => ElementPresence.Absent,
    };

    /// <summary>Where an element stands; null where it is absent.</summary>
    public Place? PlaceOf(TemplateSection home, Element element)
    {
        var (control, heading) = Search(home, element);
        return control is not null ? ControlPlace(element) : Where(heading);
    }

    /// <summary>What its heading or label came to; null where it has neither or has a control.</summary>
    public Located? HeadingOf(TemplateSection home, Element element) => Search(home, element).Heading;

    /// <summary>The place of a control.</summary>
    public Place PlaceOf(ElementControl control)
    {
        var text = control.Content.SelectMany(block => block.Paragraphs).FirstOrDefault(paragraph => !paragraph.IsEmpty)?.Text;
        return Subject.PlaceOf(control.Paragraph, text is null ? null : PlainText.Snippet(text), control.Tag);
    }

    private Place ControlPlace(Element element) => PlaceOf(ControlsOf(element)[0]);

    private (Located? Control, Located? Heading) Search(TemplateSection home, Element element)
    {
        if (!found.TryGetValue(element.Id, out var known))
        {
            var control = controls.Find(element);
            found[element.Id] = known = (control, control is null && headings.Find(home, element) is { } heading && !IsBareSection(heading, home) ? heading : null);
        }

        return known;
    }

    // A section's heading with nothing under it says nothing of an element that has no heading of its own.
    private bool IsBareSection(Located located, TemplateSection home) =>
        located is not Located.Filled && Where(located)?.Paragraph is { } number && Subject.Outline.Of(home).Any(section => section.HeadingParagraph!.Number == number);

    private static Place? Where(Located? located) => located switch
    {
        Located.Filled filled => filled.Place,
        Located.Absent absent => absent.Place,
        Located.Unsure unsure => unsure.Place,
        _ => null,
    };
}
