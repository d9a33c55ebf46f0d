using System.Text;

namespace ImppOffice.Planning.Reviews;

/// <summary>A comment matrix as comma-separated values (RFC 4180), UTF-8 with a byte-order mark, as spreadsheets want it.</summary>
public static class MatrixCsv
{
    private const string LineEnd = "\r\n";

    // What a spreadsheet would take for a formula, the full-width forms some of them also obey included.
    private const string FormulaStarts = "=+-@\t\r\n＝＋－＠";

    public static byte[] Write(MatrixTable table)
    {
        var lines = new StringBuilder();
        foreach (var row in table.Rows.Prepend(table.Headings))
        {
            lines.AppendJoin(',', row.Select(Field)).Append(LineEnd);
        }

        return [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(lines.ToString())];
    }

    private static string Field(string text)
    {
        // A leading space or mark of direction does not stop a spreadsheet.
        var first = text.AsSpan().TrimStart(" \u00A0\u200E\u200F\u202A\u202B\u202C\u2066\u2067\u2068\u2069\uFEFF");
        var harmless = text.Length > 0 && (FormulaStarts.Contains(text[0], StringComparison.Ordinal) || (first.Length > 0 && FormulaStarts.Contains(first[0], StringComparison.Ordinal))) ? "'" + text : text;
        return harmless.AsSpan().ContainsAny("\",\r\n") ? $"\"{harmless.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : harmless;
    }
}
