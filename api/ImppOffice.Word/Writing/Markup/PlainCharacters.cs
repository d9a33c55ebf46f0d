using System.Text;
using System.Xml;

namespace ImppOffice.Word.Writing;

/// <summary>Characters that may stand in a document.</summary>
internal static class PlainCharacters
{
    /// <summary>
    /// The text without control characters, lone surrogates and non-characters, which no XML part may hold; carriage
    /// returns become line feeds.
    /// </summary>
    public static string Keep(string text)
    {
        var kept = new StringBuilder(text.Length);
        var lines = text.ReplaceLineEndings("\n");
        for (var index = 0; index < lines.Length; index++)
        {
            if (index + 1 < lines.Length && XmlConvert.IsXmlSurrogatePair(lines[index + 1], lines[index]))
            {
                kept.Append(lines, index++, 2);
            }
            else if (XmlConvert.IsXmlChar(lines[index]))
            {
                kept.Append(lines[index]);
            }
        }

        return kept.ToString();
    }

    /// <summary>The same on one line, white space around it dropped; null where nothing is left.</summary>
    public static string? OneLine(string? text)
    {
        var line = string.Join(' ', Keep(text ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return line.Length == 0 ? null : line;
    }
}
