using ImppOffice.Planning.Documents;

namespace ImppOffice.Planning.Checks.Elements;

/// <summary>
/// <c>members</c>: the element names every branch that must be there. A missing one is certain only where a table or
/// list was understood to the last entry.
/// </summary>
public sealed record Members : ElementCheck
{
    /// <summary>The branches.</summary>
    public required IReadOnlyList<Named> Branches { get; init; }

    public override Judgement Judge(ElementContent content, Subject subject)
    {
        var everything = PlainText.Fold(string.Join('\n', content.Blocks.SelectMany(block => block.Paragraphs).Select(paragraph => paragraph.Text)));
        var missing = Branches.Where(branch => !NameMatch.Stands(everything, branch.Names.All)).ToList();
        if (missing.Count == 0)
        {
            return Judgement.Met;
        }

        var names = string.Join(", ", missing.Select(branch => branch.In(subject.Language)));
        var entries = Entries(content).Select(PlainText.Fold).ToList();
        return entries.Count > 0 && entries.TrueForAll(entry => Branches.Any(branch => NameMatch.Stands(entry, branch.Names.All)))
            ? Judgement.NotMet(new Reason("members-missing", names))
            : Judgement.NeedsReview(new Reason("members-not-recognised", names));
    }

    private static IEnumerable<string> Entries(ElementContent content)
    {
        var rows = content.Tables.SelectMany(ElementContent.DataRows).Where(row => !row.IsEmpty).Select(row => string.Join(' ', row.Cells.Select(cell => cell.Text))).ToList();
        return rows.Count > 0 ? rows : content.Paragraphs.Where(paragraph => paragraph.ListItem is not null).Select(paragraph => paragraph.Text);
    }
}
