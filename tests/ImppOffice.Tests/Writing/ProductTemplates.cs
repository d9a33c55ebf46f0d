using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using ImppOffice.Planning.Templates;

namespace ImppOffice.Tests.Writing;

/// <summary>The files of the templates folder, as far as writing needs them.</summary>
internal static class ProductTemplates
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.KebabCaseLower) },
    };

    public static byte[] HouseStyle { get; } = File.ReadAllBytes(Path.Combine(Folder, "house-style.docx"));

    public static TitleBlockTexts Texts { get; } =
        JsonSerializer.Deserialize<TitleBlockTexts>(File.ReadAllText(Path.Combine(Folder, "title-block.json")), Options)!;

    /// <summary>The sample and every template, by kind, without what is checked.</summary>
    public static IReadOnlyDictionary<string, Template> All { get; } = Directory
        .EnumerateFiles(Folder, "template.json", SearchOption.AllDirectories)
        .Select(Read)
        .Append(SampleTemplate.Value)
        .ToDictionary(template => template.Kind, StringComparer.Ordinal);

    private static string Folder
    {
        get
        {
            var folder = new DirectoryInfo(AppContext.BaseDirectory);
            while (!File.Exists(Path.Combine(folder.FullName, "ImppOffice.sln")))
            {
                folder = folder.Parent ?? throw new DirectoryNotFoundException("The tests run outside the repository.");
            }

            return Path.Combine(folder.FullName, "templates");
        }
    }

    private static Template Read(string file)
    {
        var template = JsonNode.Parse(File.ReadAllText(file))!;
        template["requirements"] = new JsonArray();
        foreach (var element in template["sections"]!.AsArray().SelectMany(section => section!["elements"]!.AsArray()))
        {
            element!["requirements"] = new JsonArray();
        }

        return template.Deserialize<Template>(Options)!;
    }
}
