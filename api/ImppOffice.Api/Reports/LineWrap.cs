namespace ImppOffice.Api.Reports;

/// <summary>Breaks text for a page of 80 columns.</summary>
public static class LineWrap
{
    private const int Width = 80;

    /// <summary>The text in lines of at most 80 columns, each after the indent; a longer word keeps a line to itself.</summary>
    public static IEnumerable<string> Lines(string text, int indent)
    {
        var margin = new string(' ', indent);
        var line = margin;
        foreach (var word in Printable(text).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
        {
            if (line.Length > indent && line.Length + 1 + word.Length > Width)
            {
                yield return line;
                line = margin;
            }

            line += line.Length > indent ? " " + word : word;
        }

        if (line.Length > indent)
        {
            yield return line;
        }
    }

    // A file name or a snippet may hold an escape sequence that would repaint the reader's terminal.
    private static string Printable(string text) =>
        string.Concat(text.Where(character => !char.IsControl(character) || char.IsWhiteSpace(character)));
}
