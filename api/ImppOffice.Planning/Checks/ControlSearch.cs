using ImppOffice.Planning.Documents;
using ImppOffice.Planning.Templates;

namespace ImppOffice.Planning.Checks;

/// <summary>Finds an element by its content control.</summary>
internal sealed class ControlSearch(Subject subject)
{
    private readonly ILookup<string, ElementControl> byElement = subject.Document.Controls
        .Where(control => control.ElementId is not null)
        .ToLookup(control => control.ElementId!, StringComparer.Ordinal);

    /// <summary>What the element's controls hold; null where it has none.</summary>
    public Located? Find(Element element)
    {
        var tagged = element.Ids.SelectMany(id => byElement[id]).ToList();
        if (tagged.Count == 0)
        {
            return null;
        }

        foreach (var control in tagged.Where(control => !control.ShowsPlaceholder))
        {
            var content = new ElementContent(control.Content, element);
            if (!content.IsEmpty)
            {
                return new Located.Filled(content, PlaceOf(control, content.Paragraphs.FirstOrDefault()?.Text));
            }
        }

        var first = tagged[0];
        var reason = first.ShowsPlaceholder ? new Reason("control-shows-guidance") : new Reason("control-empty");
        return new Located.Absent(reason, PlaceOf(first, null));
    }

    private Place PlaceOf(ElementControl control, string? text) =>
        subject.PlaceOf(control.Paragraph, text is null ? null : PlainText.Snippet(text), control.Tag);
}
