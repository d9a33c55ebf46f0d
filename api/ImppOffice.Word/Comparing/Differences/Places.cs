using ImppOffice.Planning.Documents;

namespace ImppOffice.Word.Comparing;

/// <summary>Knows for each paragraph of a document its section and its element.</summary>
internal sealed class Places
{
    private readonly Dictionary<int, IReadOnlyList<string>> sections = [];
    private readonly Dictionary<int, string> elements = [];

    public Places(PlanningDocument document)
    {
        foreach (var section in document.Sections.SelectMany(section => section.Tree))
        {
            foreach (var paragraph in section.Blocks.SelectMany(block => block.Paragraphs).Concat(section.HeadingParagraph?.Paragraphs ?? []))
            {
                sections[paragraph.Number] = section.Path;
            }
        }

        // Enclosing controls stand first: the innermost one that is an element wins.
        foreach (var control in document.Controls.Where(control => control.ElementId is not null))
        {
            foreach (var paragraph in control.Content.SelectMany(block => block.Paragraphs))
            {
                elements[paragraph.Number] = control.ElementId!;
            }
        }
    }

    /// <summary>The place of what begins with a paragraph; 0 for what stands outside the body.</summary>
    public DifferencePlace Of(int paragraph) =>
        paragraph == 0 ? new([], null, 0) : new(sections.GetValueOrDefault(paragraph, []), elements.GetValueOrDefault(paragraph), paragraph);
}
