using System.Text;
using ImppOffice.Planning.Documents;

namespace ImppOffice.Word.Reading;

/// <summary>Which fields are open at the place being read: codes are not text, results are.</summary>
internal sealed class FieldTracker(List<Field?> found)
{
    private const int LongestResult = 2000;
    private const int DeepestNesting = 100;

    private readonly List<OpenField> open = [];

    /// <summary>True between a field's beginning and its result.</summary>
    public bool InCode => open.Exists(candidate => !candidate.InResult);

    /// <summary>True in the result of a table of contents.</summary>
    public bool InContents => open.Exists(candidate => candidate is { InResult: true, IsContents: true });

    public void Begin(int paragraph, string code = "")
    {
        if (open.Count == DeepestNesting)
        {
            // Fields whose ends are missing pile up; the oldest can only be one of them.
            open.RemoveAt(0);
        }

        open.Add(new OpenField(found.Count, paragraph));
        open[^1].Code.Append(code);
        found.Add(null);
    }

    public void Separate()
    {
        if (open.Count > 0)
        {
            open[^1].InResult = true;
            open[^1].IsContents = IsContentsCode(open[^1].Code.ToString().AsSpan().Trim());
        }
    }

    public void End()
    {
        if (open.Count == 0)
        {
            return;
        }

        var field = open[^1];
        open.RemoveAt(open.Count - 1);
        if (field.Result.Length > 0)
        {
            found[field.Index] = new Field(field.Code.ToString().Trim(), field.Result.ToString(), field.Paragraph);
        }
    }

    public void AppendCode(string text)
    {
        if (open.Count > 0 && !open[^1].InResult)
        {
            open[^1].Code.Append(text);
        }
    }

    /// <summary>Takes text in: part of a code (then it is none for the reader, and this is false) or of results.</summary>
    public bool Show(string text)
    {
        if (open.Count == 0)
        {
            return true;
        }

        var code = open.FindLast(field => !field.InResult);
        if (code is not null)
        {
            code.Code.Append(text);
            return false;
        }

        foreach (var field in open)
        {
            if (field.Result.Length < LongestResult)
            {
                field.Result.Append(text);
            }
        }

        return true;
    }

    /// <summary>A heading cannot stand in a table of contents: where one does, the field's end is missing.</summary>
    public void LeaveContents() => open.RemoveAll(field => field.IsContents);

    /// <summary>A code does not go on in the next paragraph: where it does, its end is missing and would swallow the rest.</summary>
    public void LeaveCodes() => open.RemoveAll(field => !field.InResult);

    private static bool IsContentsCode(ReadOnlySpan<char> code) =>
        code.StartsWith("TOC", StringComparison.OrdinalIgnoreCase) && (code.Length == 3 || code[3] is ' ' or '\\' or '\t');

    private sealed class OpenField(int index, int paragraph)
    {
        public int Index { get; } = index;

        public int Paragraph { get; } = paragraph;

        public StringBuilder Code { get; } = new();

        public StringBuilder Result { get; } = new();

        public bool InResult { get; set; }

        public bool IsContents { get; set; }
    }
}
