using ImppOffice.Planning;
using ImppOffice.Planning.Checks;

namespace ImppOffice.Api.Templates;

/// <summary>Reads the files of one templates folder from disk.</summary>
public static class TemplateFolder
{
    private const int LargestMebibytes = 4;

    private const int MostKinds = 200;

    /// <summary>The folder that ships beside the program.</summary>
    public static string Shipped { get; } = Path.Combine(AppContext.BaseDirectory, "templates");

    /// <summary>The JSON files at the top and every kind's template.json, in alphabetical order.</summary>
    public static Result<IReadOnlyList<KnowledgeFile>> Read(string folder)
    {
        if (!Directory.Exists(folder))
        {
            return HostProblems.NoTemplateFolder(folder);
        }

        var kinds = Directory.GetDirectories(folder);
        if (kinds.Length > MostKinds)
        {
            return HostProblems.TooManyTemplates(folder, MostKinds);
        }

        var paths = Directory.GetFiles(folder, "*.json")
            .Concat(kinds.Select(kind => Path.Combine(kind, "template.json")).Where(File.Exists))
            .Order(StringComparer.Ordinal);
        return ReadFiles(paths);
    }

    private static Result<IReadOnlyList<KnowledgeFile>> ReadFiles(IEnumerable<string> paths)
    {
        var files = new List<KnowledgeFile>();
        foreach (var path in paths)
        {
            if (new FileInfo(path).Length > LargestMebibytes * 1024L * 1024L)
            {
                return HostProblems.TemplateTooLarge(path, LargestMebibytes);
            }

            files.Add(new KnowledgeFile(path, File.ReadAllText(path)));
        }

        return files;
    }
}
