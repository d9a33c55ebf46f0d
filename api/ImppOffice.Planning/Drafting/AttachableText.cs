using ImppOffice.Planning.Checks;
using ImppOffice.Planning.Documents;
using ImppOffice.Planning.Templates;

namespace ImppOffice.Planning.Drafting;

/// <summary>Finds the paragraphs under an element's heading or label that a control could enclose.</summary>
internal static class AttachableText
{
    /// <summary>
    /// The numbers of the first and the last paragraph; null where nothing stands there, or it stands in the cells of a
    /// table with other things.
    /// </summary>
    public static (int First, int Last)? Find(DraftReading reading, TemplateSection home, Element element)
    {
        if (reading.HeadingOf(home, element) is not Located.Filled filled)
        {
            return null;
        }

        var body = reading.Subject.Document.Body;
        var places = filled.Content.Blocks.Select(block => IndexIn(body, block)).ToList();
        if (places.Count == 0 || places[0] < 0)
        {
            return null;
        }

        // Text under a second heading of the same name stays where it is.
        var run = places.TakeWhile((place, index) => place == places[0] + index).Select(place => body[place]).ToList();
        while (run.Count > 0 && run[^1].Paragraphs.All(paragraph => paragraph.IsEmpty || paragraph.Heading is not null))
        {
            run.RemoveAt(run.Count - 1);
        }

        var numbers = run.SelectMany(block => block.Paragraphs).Select(paragraph => paragraph.Number).Where(number => number > 0).ToList();
        return numbers.Count == 0 ? null : (numbers.Min(), numbers.Max());
    }

    // What stands behind a label on its own line is a copy of the paragraph, with the same number.
    private static int IndexIn(IReadOnlyList<Block> body, Block block)
    {
        for (var index = 0; index < body.Count; index++)
        {
            if (ReferenceEquals(body[index], block) || (body[index] is Paragraph standing && block is Paragraph sought && standing.Number == sought.Number))
            {
                return index;
            }
        }

        return -1;
    }
}
