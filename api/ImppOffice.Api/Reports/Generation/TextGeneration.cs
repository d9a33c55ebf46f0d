using System.Globalization;
using System.Text;
using ImppOffice.Api.Generation;
using ImppOffice.Planning.Documents;
using ImppOffice.Planning.Generation;

namespace ImppOffice.Api.Reports.Generation;

/// <summary>Writes what became of a file of documents for a terminal.</summary>
public static class TextGeneration
{
    private const int LongestText = 160;

    public static string Write(GenerationReport report)
    {
        var text = new StringBuilder();
        foreach (var item in report.Items)
        {
            Write(text, item);
        }

        var counts = report.Items.GroupBy(item => item.State).OrderBy(group => group.Key).Select(group => $"{group.Count()} {Word(group.Key)}");
        return text.Append(CultureInfo.InvariantCulture, $"{report.Items.Count} documents: {string.Join(", ", counts)}.\n").ToString();
    }

    private static void Write(StringBuilder text, GeneratedItem item)
    {
        text.Append(CultureInfo.InvariantCulture, $"{item.Number}. {Printable(item.Target ?? "(no name)")} ({Printable(item.Kind ?? "no kind")}): {Word(item.State)}\n");
        if (item.Reason is { } reason)
        {
            Write(text, "failed", reason);
        }

        foreach (var block in item.Blocks)
        {
            Write(text, "stopped", block);
        }

        foreach (var warning in item.Warnings)
        {
            Write(text, "look", warning);
        }

        foreach (var change in item.Changes)
        {
            Write(text, change);
        }

        if (item.NotMet.Count > 0)
        {
            text.Append(CultureInfo.InvariantCulture, $"   not met: {string.Join(", ", item.NotMet)}\n");
        }

        foreach (var disagreement in item.Disagreements)
        {
            text.Append(CultureInfo.InvariantCulture, $"   {disagreement.Relation} {disagreement.Outcome}: {Printable(disagreement.Reason)}\n");
        }
    }

    private static void Write(StringBuilder text, string what, RevisionRemark remark) =>
        text.Append(CultureInfo.InvariantCulture, $"   {what}: {(remark.Element is { } element ? element + ": " : "")}{Printable(remark.Title)}\n     {Printable(remark.Hint)}\n");

    private static void Write(StringBuilder text, ChangeRow change)
    {
        var source = string.Join(' ', new[] { change.Source.Document, change.Source.Version, change.Source.Element }.Where(part => part is not null));
        text.Append(CultureInfo.InvariantCulture, $"   {change.Element} {Printable(change.Title)} ({Printable(source)})\n");
        foreach (var (sign, said) in new[] { ('-', change.Old), ('+', change.New) })
        {
            if (said is not null)
            {
                text.Append(CultureInfo.InvariantCulture, $"     {sign} {PlainText.Snippet(Printable(said), LongestText)}\n");
            }
        }
    }

    private static string Word(ItemState state) => state.ToString().ToLowerInvariant();

    // A document may hold an escape sequence that would repaint the reader's terminal.
    private static string Printable(string text) => string.Concat(text.Select(character => char.IsControl(character) ? ' ' : character));
}
