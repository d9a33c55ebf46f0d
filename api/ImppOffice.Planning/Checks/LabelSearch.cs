using ImppOffice.Planning.Documents;
using ImppOffice.Planning.Templates;

namespace ImppOffice.Planning.Checks;

/// <summary>
/// Finds elements by labels: bold words or words before a colon at the start of a paragraph, a short line of its own,
/// or the first cell of a table row.
/// </summary>
internal sealed class LabelSearch(Subject subject)
{
    private const int MostWordsOfALabel = 12;
    private const int LongestLabel = 200;

    private readonly Dictionary<string, List<Element>> meantBy = new(StringComparer.Ordinal);

    private readonly Lazy<Dictionary<string, List<Element>>> byName = new(() =>
        subject.Template.Elements
            .SelectMany(pair => DocumentOutline.Names(pair.Element.Title, pair.Element.Aliases).Select(name => (Name: PlainText.Fold(name), pair.Element)))
            .GroupBy(pair => pair.Name, pair => pair.Element, StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => group.Distinct().ToList(), StringComparer.Ordinal));

    /// <summary>What stands behind each label of the element.</summary>
    public IEnumerable<(ElementContent Content, Place Place)> Find(Element element)
    {
        foreach (var section in subject.Document.Sections.SelectMany(section => section.Tree).Where(MayHoldLabels))
        {
            for (var index = 0; index < section.Blocks.Count; index++)
            {
                if (section.Blocks[index] is Paragraph paragraph && Means(paragraph, element))
                {
                    var content = new ElementContent(Behind(section.Blocks, index), element);

                    // A plain line that bears the name and has nothing behind it may be an item of a list as well.
                    if (paragraph.Label is not null || !content.IsEmpty)
                    {
                        yield return (content, subject.PlaceOf(paragraph));
                    }
                }
            }

            foreach (var (label, content) in section.Blocks.OfType<Table>().SelectMany(table => LabelRows.Find(table, text => Means(text, element), text => Meant(text).Count > 0)))
            {
                yield return (new ElementContent(content, element), subject.PlaceOf(label));
            }
        }
    }

    /// <summary>The blocks before the first label of another element, and those behind labels of this one.</summary>
    public IEnumerable<Block> WithoutOthers(IEnumerable<Block> blocks, Element element)
    {
        var others = false;
        foreach (var block in blocks)
        {
            if (block is Paragraph paragraph && Meant(paragraph) is { Count: > 0 } meant)
            {
                others = !meant.Exists(candidate => candidate.Id == element.Id);
            }

            if (!others)
            {
                yield return block;
            }
        }
    }

    // What stands before the first heading is the title block, where "Mission" labels a name; without headings it is all there is.
    private bool MayHoldLabels(Section section) => section.HeadingParagraph is not null || subject.Outline.Headings == 0;

    private IEnumerable<Block> Behind(IReadOnlyList<Block> blocks, int index)
    {
        var first = (Paragraph)blocks[index];
        if (first.LabelLength > 0 && first.LabelLength < first.Text.Length)
        {
            yield return first with { Text = first.Text[first.LabelLength..].TrimStart(':', '.', '-', '–', '—', ' '), Label = null, LabelLength = 0 };
        }

        for (var next = index + 1; next < blocks.Count; next++)
        {
            if (blocks[next] is Paragraph paragraph && Meant(paragraph).Count > 0)
            {
                yield break;
            }

            yield return blocks[next];
        }
    }

    private bool Means(Paragraph paragraph, Element element) => Meant(paragraph).Exists(meant => meant.Id == element.Id);

    private bool Means(string text, Element element) => Meant(text).Exists(meant => meant.Id == element.Id);

    private List<Element> Meant(Paragraph paragraph) =>
        paragraph.Heading is not null ? [] : Meant(paragraph.Label ?? paragraph.Text);

    // Every element asks of every paragraph: the answer is kept.
    private List<Element> Meant(string text) =>
        text.Length > LongestLabel ? []
        : meantBy.TryGetValue(text, out var known) ? known
        : meantBy[text] = LookUp(text);

    private List<Element> LookUp(string text) =>
        PlainText.CountWords(text) <= MostWordsOfALabel
            ? byName.Value.GetValueOrDefault(PlainText.Fold(HeadingNumber.Split(text).Title.TrimEnd(':', '.', '-', '–', '—', ' ')), [])
            : [];
}
