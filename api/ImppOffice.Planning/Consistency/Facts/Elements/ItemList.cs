using ImppOffice.Planning.Checks;
using ImppOffice.Planning.Documents;

namespace ImppOffice.Planning.Consistency.Facts.Elements;

/// <summary>The items of a text: of its lists, or its paragraphs.</summary>
internal static class ItemList
{
    /// <summary>The items of the lists, each with what stands below it; the paragraphs where there is no list.</summary>
    public static IReadOnlyList<Paragraph> Items(IEnumerable<Paragraph> paragraphs)
    {
        var all = Said(paragraphs);
        var items = new List<Paragraph>();
        foreach (var item in all.Where(paragraph => paragraph.ListItem is not null))
        {
            if (item.ListItem!.Level > 0 && items.Count > 0)
            {
                items[^1] = items[^1] with { Text = $"{items[^1].Text}\n{item.Text}" };
            }
            else
            {
                items.Add(item);
            }
        }

        return items.Count > 0 ? items : [.. all.SelectMany(InlineItems.Of)];
    }

    /// <summary>The items of the lists and the paragraphs between them, without those that only announce a list.</summary>
    public static IReadOnlyList<Paragraph> Passages(IEnumerable<Paragraph> paragraphs)
    {
        var all = Said(paragraphs);
        return [.. all.Where((paragraph, index) => paragraph.ListItem is not null || !paragraph.Text.TrimEnd().EndsWith(':') || index + 1 >= all.Count).SelectMany(InlineItems.Of)];
    }

    /// <summary>The paragraphs of an element that stand in none of its tables.</summary>
    public static IEnumerable<Paragraph> OutsideTables(ElementContent content)
    {
        var inside = content.Tables.SelectMany(table => table.Paragraphs).ToHashSet<Paragraph>(ReferenceEqualityComparer.Instance);
        return content.Paragraphs.Where(paragraph => !inside.Contains(paragraph));
    }

    private static List<Paragraph> Said(IEnumerable<Paragraph> paragraphs) =>
        [.. paragraphs.Where(paragraph => paragraph.Heading is null && !string.IsNullOrWhiteSpace(paragraph.Text) && !Statement.IsOnlyUndecided(paragraph.Text))];
}
