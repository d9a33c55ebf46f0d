using ImppOffice.Planning.Documents;

namespace ImppOffice.Word.Reading;

/// <summary>Reads headers, footers, footnotes and endnotes.</summary>
internal sealed class StoriesReader(StoryText text, Findings found)
{
    /// <summary>A header or footer, the whole part of it.</summary>
    public List<Story> ReadMargin(PartReader xml, StoryKind kind) =>
        xml.MoveToRoot() ? [new Story(kind, text.Build(text.Read(xml)), 0)] : [];

    /// <summary>The notes in a part, without separators and without those whose references the view deletes.</summary>
    public List<Story> ReadNotes(PartReader xml, StoryKind kind)
    {
        var notes = new List<Story>();
        if (!xml.MoveToRoot())
        {
            return notes;
        }

        var depth = xml.Enter();
        while (xml.NextChild(depth))
        {
            if (!xml.IsWord || xml.Attribute("type") is not (null or "normal"))
            {
                continue;
            }

            var referred = found.NoteAnchors.TryGetValue((kind, xml.Attribute("id") ?? ""), out var anchor);
            var paragraphs = text.Read(xml);
            if (!referred || anchor > 0)
            {
                notes.Add(new Story(kind, text.Build(paragraphs), anchor));
            }
        }

        return notes;
    }
}
