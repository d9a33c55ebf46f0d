using ImppOffice.Planning.Checks;
using ImppOffice.Planning.Checks.Documents;
using ImppOffice.Planning.Documents;
using ImppOffice.Planning.Templates;

namespace ImppOffice.Planning.Drafting;

/// <summary>Finds what can be put right about the controls of a document.</summary>
internal sealed class RepairSearch(DraftReading reading)
{
    public IEnumerable<Repair> All() =>
        reading.Subject.Template.Elements.SelectMany(pair => OfElement(pair.Section, pair.Element)).Concat(Unknown());

    /// <summary>The controls whose tags the template does not know, each tag once.</summary>
    public static IEnumerable<ElementControl> UnknownControls(DraftReading reading)
    {
        var known = reading.Subject.Template.Elements.SelectMany(pair => pair.Element.Ids).Concat(ControlsIntact.TitleBlock).ToHashSet(StringComparer.Ordinal);
        return reading.Controls.Where(controls => !known.Contains(controls.Key)).Select(controls => controls.First());
    }

    private IEnumerable<Repair> OfElement(TemplateSection section, Element element)
    {
        if (reading.StandingOf(section, element) == ElementPresence.Untagged && Attach(section, element) is { } attach)
        {
            yield return attach;
        }

        foreach (var controls in element.Ids.Select(id => reading.Controls[id].Where(control => !control.Repeats).ToList()).Where(controls => controls.Count > 1))
        {
            var further = controls[1];
            yield return new Repair
            {
                Id = $"duplicate-{further.ElementId}",
                What = RepairKind.Duplicate,
                Element = element.Id,
                Tag = further.Tag,
                Title = Title(element),
                Message = Say("repair-duplicate", Title(element), $"{controls.Count}"),
                Place = reading.PlaceOf(further),
            };
        }
    }

    private Repair? Attach(TemplateSection section, Element element)
    {
        var range = AttachableText.Find(reading, section, element);
        var empty = reading.HeadingOf(section, element) is not Located.Filled;
        if (reading.PlaceOf(section, element) is not { Paragraph: { } number } place || (range is null && !(empty && IsOfItsOwn(number))))
        {
            return null;
        }

        return new Repair
        {
            Id = $"attach-{element.Id}",
            What = RepairKind.Attach,
            Element = element.Id,
            Tag = ElementControl.TagPrefix + element.Id,
            Title = Title(element),
            Message = Say(empty ? "repair-attach-empty" : "repair-attach", Title(element)),
            Place = place,
            Range = range,
        };
    }

    // A control can follow a heading, but not a label within a table.
    private bool IsOfItsOwn(int number) => reading.Subject.Document.Body.OfType<Paragraph>().Any(paragraph => paragraph.Number == number);

    private IEnumerable<Repair> Unknown() => UnknownControls(reading).Select(control => new Repair
    {
        Id = $"unknown-{control.ElementId}",
        What = RepairKind.Unknown,
        Tag = control.Tag,
        Title = control.Title ?? control.Tag!,
        Message = Say("repair-unknown", control.Tag!),
        Place = reading.PlaceOf(control),
    });

    private string Title(Element element) => element.Title.In(reading.Subject.Language);

    private string Say(string key, params IReadOnlyList<string> values) =>
        reading.Subject.Knowledge.Reasons.Say(new Reason(key, values), reading.Subject.Language);
}
