using System.Xml.Linq;

namespace ImppOffice.Word.Comparing;

/// <summary>The footnotes and endnotes of a version.</summary>
internal sealed class NoteTexts
{
    private static readonly string[] Kinds = ["footnote", "endnote"];
    private readonly XNamespace w;
    private readonly Dictionary<string, XElement> parts = new(StringComparer.Ordinal);
    private readonly Dictionary<(string Kind, string Id), XElement> notes = [];

    public NoteTexts(RedlineVersion version)
    {
        w = version.W;
        foreach (var kind in Kinds)
        {
            if (version.PartOf(kind + "s") is { } part && version.Package.Xml(part).Root is { } root)
            {
                parts.Add(kind, root);
                foreach (var note in root.Elements(w + kind))
                {
                    notes[(kind, Id(note))] = note;
                }
            }
        }
    }

    /// <summary>The outermost elements of the parts there are, by kind.</summary>
    public IReadOnlyDictionary<string, XElement> Parts => parts;

    /// <summary>A part for notes of a kind, with the lines of the other version that part notes from the text; added where there is none.</summary>
    public XElement PartFor(string kind, NoteTexts other)
    {
        if (!parts.TryGetValue(kind, out var part))
        {
            var lines = other.parts[kind].Elements(w + kind).Where(note => (string?)note.Attribute(w + "type") is "separator" or "continuationSeparator");
            part = new XDocument(new XElement(w + (kind + "s"), new XAttribute(XNamespace.Xmlns + "w", w.NamespaceName), lines)).Root!;
            parts.Add(kind, part);
        }

        return part;
    }

    /// <summary>The text of the note that a reference leads to.</summary>
    public string Of(XElement reference) => Find(reference) is { } note ? Wording.Of(note, w).Trim() : "";

    public XElement? Find(XElement reference) => notes.GetValueOrDefault((KindOf(reference), Id(reference)));

    /// <summary>Footnote or endnote.</summary>
    public static string KindOf(XElement reference) => reference.Name.LocalName[..^"Reference".Length];

    private string Id(XElement element) => (string?)element.Attribute(w + "id") ?? "";
}
