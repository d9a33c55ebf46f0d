using ImppOffice.Planning.Documents;

namespace ImppOffice.Word.Reading;

/// <summary>Makes the sections from the headings among the blocks of the body.</summary>
internal static class SectionTree
{
    public static List<Section> Build(IReadOnlyList<Block> body)
    {
        var outermost = new List<Section>();
        var preamble = new List<Block>();
        var open = new Stack<OpenSection>();
        foreach (var block in body)
        {
            if (block is Paragraph { Heading: { } heading } paragraph)
            {
                while (open.TryPeek(out var above) && above.Level >= heading.Level)
                {
                    open.Pop();
                }

                Open(paragraph, heading, open, outermost);
            }
            else if (open.TryPeek(out var current))
            {
                current.Blocks.Add(block);
            }
            else
            {
                preamble.Add(block);
            }
        }

        if (preamble.Count > 0)
        {
            outermost.Insert(0, new Section(HeadingParagraph: null, [], preamble, []));
        }

        return outermost;
    }

    private static void Open(Paragraph paragraph, Heading heading, Stack<OpenSection> open, List<Section> outermost)
    {
        var parent = open.TryPeek(out var above) ? above : null;
        var section = new OpenSection(heading.Level, [.. parent?.Path ?? [], heading.Title], [], []);
        (parent?.Children ?? outermost).Add(new Section(paragraph, section.Path, section.Blocks, section.Children));
        open.Push(section);
    }

    private sealed record OpenSection(int Level, IReadOnlyList<string> Path, List<Block> Blocks, List<Section> Children);
}
