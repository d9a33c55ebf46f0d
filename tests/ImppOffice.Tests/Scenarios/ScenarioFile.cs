namespace ImppOffice.Tests.Scenarios;

/// <summary>A scenario: a small document and the outcome that one requirement must have in it.</summary>
/// <param name="File">The file's path below tests/scenarios, with forward slashes.</param>
/// <param name="Title">The scenario's heading.</param>
/// <param name="Expected">The outcome as its heading begins: "Met", "Not met", "Needs review", "Not applicable".</param>
/// <param name="Document">The document, in the little language of tests/scenarios/README.md.</param>
public sealed record Scenario(string File, string Title, string Expected, string Document)
{
    private static readonly string[] Outcomes = ["Met", "Not met", "Needs review", "Not applicable"];

    /// <summary>The folder: a document kind, "every-document" or "lenses".</summary>
    public string Folder => File.Split('/')[0];

    /// <summary>The requirement's id: the file's name.</summary>
    public string Requirement => Path.GetFileNameWithoutExtension(File);

    /// <summary>Every scenario of a file; an <see cref="InvalidDataException"/> where it is not written as it should be.</summary>
    public static IEnumerable<Scenario> Read(string root, string path)
    {
        var file = Path.GetRelativePath(root, path).Replace('\\', '/');
        string? title = null;
        List<string>? document = null;
        foreach (var line in System.IO.File.ReadLines(path))
        {
            if (line.Trim() == "~~~document" || (document is not null && line.Trim() == "~~~"))
            {
                if (document is null)
                {
                    document = [];
                    continue;
                }

                yield return new Scenario(file, title!, ExpectedBy(file, title), string.Join('\n', document));
                document = null;
            }
            else if (document is not null)
            {
                document.Add(line);
            }
            else if (line.StartsWith("## ", StringComparison.Ordinal))
            {
                title = line[3..].Trim();
            }
        }
    }

    private static string ExpectedBy(string file, string? title) =>
        Outcomes.FirstOrDefault(outcome => title?.StartsWith(outcome, StringComparison.Ordinal) == true)
        ?? throw new InvalidDataException($"{file}: the heading \"{title}\" begins with none of {string.Join(", ", Outcomes)}.");
}
