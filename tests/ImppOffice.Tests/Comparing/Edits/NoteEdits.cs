using System.Globalization;
using System.Xml.Linq;
using static ImppOffice.Tests.Comparing.EditedText;

namespace ImppOffice.Tests.Comparing;

/// <summary>Footnotes come, go and change their words.</summary>
internal static class NoteEdits
{
    public static IEnumerable<Action<XElement, XElement?>> All(EditedText text) =>
    [
        (_, notes) => text.Reword(text.PickOr(notes?.Descendants(W + "t") ?? [])),
        (body, _) => text.PickOr(body.Descendants(W + "footnoteReference"))?.Parent!.Remove(),
        (body, notes) => Add(text.Paragraph(body), notes, text),
    ];

    private static void Add(XElement? paragraph, XElement? notes, EditedText text)
    {
        if (paragraph is not null && notes?.Elements(W + "footnote").LastOrDefault(note => note.Descendants(W + "t").Any()) is { } model)
        {
            var id = notes.Elements(W + "footnote").Max(note => int.Parse(note.Attribute(W + "id")!.Value, CultureInfo.InvariantCulture)) + 1;
            var note = new XElement(model);
            note.SetAttributeValue(W + "id", id);
            note.Descendants(W + "t").First().Value = text.Sentence();
            notes.Add(note);
            paragraph.Add(new XElement(W + "r", new XElement(W + "footnoteReference", new XAttribute(W + "id", id))));
        }
    }
}
