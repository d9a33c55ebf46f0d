using ImppOffice.Planning.Documents;

namespace ImppOffice.Planning.Checks.Elements;

/// <summary><c>list</c>: the element names several things, as list items, table rows or paragraphs of their own.</summary>
public sealed record ListOf : ElementCheck
{
    /// <summary>The fewest things.</summary>
    public int MinimumItems { get; init; } = 2;

    public override Judgement Judge(ElementContent content, Subject subject)
    {
        var rows = content.Tables.SelectMany(ElementContent.DataRows).Count(row => !row.IsEmpty);
        var items = content.Paragraphs.Count(paragraph => paragraph.ListItem is not null);
        var listed = Math.Max(rows, items);
        return Math.Max(listed, content.Paragraphs.Count) >= MinimumItems ? Judgement.Met
            : Judgement.NeedsReview(new Reason(listed > 0 ? "few-items" : "no-list", $"{listed}", $"{MinimumItems}"));
    }
}
