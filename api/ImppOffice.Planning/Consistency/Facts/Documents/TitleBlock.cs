using ImppOffice.Planning.Checks;
using ImppOffice.Planning.Documents;

namespace ImppOffice.Planning.Consistency.Facts.Documents;

/// <summary>What stands before the first section, by its labels: in content controls, in a table of two columns, behind a colon.</summary>
internal sealed class TitleBlock
{
    private const int MostBlocks = 40;
    private const int LongestLabel = 60;

    private readonly ILookup<string, ElementControl> controls;
    private readonly List<(string Label, IReadOnlyList<Paragraph> Said)> entries;

    public TitleBlock(Subject subject)
    {
        var body = subject.Outline.Sections.FirstOrDefault().Section?.HeadingParagraph?.Number ?? int.MaxValue;
        var top = subject.Document.Body.TakeWhile(block => (block.Paragraphs.FirstOrDefault()?.Number ?? 0) < body).Take(MostBlocks).ToList();
        controls = subject.Document.Controls.Where(control => control is { ElementId: not null, ShowsPlaceholder: false }).ToLookup(control => control.ElementId!, StringComparer.Ordinal);
        Paragraphs = [.. top.SelectMany(block => block.Paragraphs).Where(paragraph => !string.IsNullOrWhiteSpace(paragraph.Text))];
        entries = [.. top.SelectMany(Entries)];
    }

    /// <summary>Every paragraph that says something.</summary>
    public IReadOnlyList<Paragraph> Paragraphs { get; }

    /// <summary>What the control of a line holds, else what stands behind one of its labels; null where there is neither.</summary>
    /// <param name="control">The id in the control's tag.</param>
    /// <param name="labels">The labels.</param>
    public (IReadOnlyList<Paragraph> Said, FactSource Source)? Find(string control, IEnumerable<string> labels)
    {
        var tagged = controls[control].Select(found => (IReadOnlyList<Paragraph>)[.. found.Content.SelectMany(block => block.Paragraphs).Where(Says)]).FirstOrDefault(said => said.Count > 0);
        if (tagged is not null)
        {
            return (tagged, new FactSource(FactBasis.Tagged, ElementControl.TagPrefix + control));
        }

        var names = labels.Select(PlainText.Fold).ToHashSet(StringComparer.Ordinal);
        var labelled = entries.FirstOrDefault(entry => names.Contains(entry.Label)).Said;
        return labelled is null ? null : (labelled, FactSource.Labelled);
    }

    private static IEnumerable<(string Label, IReadOnlyList<Paragraph> Said)> Entries(Block block) => block switch
    {
        Table table => table.Rows.Where(row => row.Cells.Count >= 2 && row.Cells[0].Text.Length <= LongestLabel)
            .Select(row => (Name(row.Cells[0].Text), (IReadOnlyList<Paragraph>)[.. row.Cells[1].Paragraphs.Where(Says)]))
            .Where(entry => entry.Item2.Count > 0),
        Paragraph paragraph => paragraph.Text.Split('\n').Select(line => Line(line, paragraph)).OfType<(string, IReadOnlyList<Paragraph>)>(),
        _ => [],
    };

    private static (string Label, IReadOnlyList<Paragraph> Said)? Line(string line, Paragraph paragraph)
    {
        var colon = line.IndexOf(':', StringComparison.Ordinal);
        var rest = colon > 0 ? line[(colon + 1)..].Trim() : "";
        return colon is > 0 and <= LongestLabel && rest.Length > 0 ? (Name(line[..colon]), [paragraph with { Text = rest, Label = null, LabelLength = 0 }]) : null;
    }

    private static string Name(string label) => PlainText.Fold(label.Trim(' ', ':', '\t', '\n'));

    private static bool Says(Paragraph paragraph) => !string.IsNullOrWhiteSpace(paragraph.Text) && !Statement.IsOnlyUndecided(paragraph.Text);
}
