using ImppOffice.Planning.Checks;
using ImppOffice.Planning.Documents;
using ImppOffice.Planning.Templates;

namespace ImppOffice.Planning.Consistency.Facts.Elements;

/// <summary>Tells whose a table is: a row of the planning team's table that begins with "Security" says nothing about security.</summary>
/// <param name="found">The elements as they were found.</param>
internal sealed class TableOwners(IEnumerable<(Element Element, Located Located)> found)
{
    private readonly HashSet<Paragraph> tabled = found
        .SelectMany(pair => pair.Located is Located.Filled filled ? filled.Content.Tables.SelectMany(table => table.Paragraphs) : [])
        .ToHashSet<Paragraph>(ReferenceEqualityComparer.Instance);

    /// <summary>What was found for an element, without single cells of another element's table; all of it where nothing else was found.</summary>
    public Located.Filled Without(Element element, Located.Filled filled)
    {
        var blocks = filled.Content.Blocks.Where(block => block is not Paragraph paragraph || !tabled.Contains(paragraph)).ToList();
        var rest = new ElementContent(blocks, element);
        return blocks.Count == filled.Content.Blocks.Count || rest.IsEmpty ? filled : filled with { Content = rest };
    }
}
