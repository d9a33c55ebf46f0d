using ImppOffice.Planning.Documents;
using ImppOffice.Word.Comparing;
using ImppOffice.Word.Writing;

namespace ImppOffice.Tests.Comparing;

/// <summary>Proves a redline with the product's own reader and the validator.</summary>
internal static class Readings
{
    public static readonly DateTimeOffset Date = new(2027, 5, 3, 9, 0, 0, TimeSpan.Zero);

    /// <summary>Writes the redline and asserts that accepted it reads as the new version, and rejected as the old one.</summary>
    public static Redline Prove(byte[] old, byte[] now)
    {
        var redline = RedlineDocument.Write(old, now, "Reviewer", Date).OrThrow();
        Assert.Equal(Lines(old, View.Accepted), Lines(redline.Content, View.Rejected));
        Assert.Equal(Lines(now, View.Accepted), Lines(redline.Content, View.Accepted));
        return redline;
    }

    /// <summary>Asserts that the validator finds nothing in the file that it does not find in the others.</summary>
    public static void AddsNoMistake(byte[] file, params byte[][] others)
    {
        var known = others.SelectMany(other => SchemaMistakes.Find(other, CancellationToken.None)).Select(Description).ToHashSet(StringComparer.Ordinal);
        Assert.DoesNotContain(SchemaMistakes.Find(file, CancellationToken.None), mistake => !known.Contains(Description(mistake)));
    }

    /// <summary>Paragraphs with their style, heading and list, tables cell by cell, and the text of the notes that the body refers to.</summary>
    public static IReadOnlyList<string> Lines(byte[] file, View view)
    {
        var document = Judging.Read(file, "version.docx", view);
        return [.. document.Body.SelectMany(Block), .. document.Stories.Where(story => story.AnchorParagraph > 0).Select(story => story.Text.Trim()).Where(text => text.Length > 0).Order(StringComparer.Ordinal)];
    }

    private static IEnumerable<string> Block(Block block) => block switch
    {
        Paragraph paragraph => [$"{paragraph.Style}|{paragraph.Heading?.Level}|{paragraph.Heading?.Title}|{paragraph.ListItem?.Level}{paragraph.ListItem?.Ordered}|{paragraph.Label}|{paragraph.Text}"],
        Table table => table.Rows.SelectMany((row, number) => row.Cells.SelectMany(cell => cell.Blocks.SelectMany(Block).Select(line => $"{number}.{cell.Column}+{cell.Columns}: {line}"))).Prepend($"table {table.HeaderRows}"),
        _ => block.Paragraphs.SelectMany(Block),
    };

    private static string Description(string mistake) => mistake[(mistake.IndexOf(": ", StringComparison.Ordinal) + 2)..];
}
