using ImppOffice.Planning;
using ImppOffice.Planning.Checks.Authoring;
using ImppOffice.Planning.Templates;
using Microsoft.Extensions.Options;

namespace ImppOffice.Api.Templates;

/// <summary>What every new document starts from.</summary>
/// <param name="HouseStyle">The bytes of house-style.docx.</param>
/// <param name="Texts">The words of title-block.json.</param>
public sealed record WritingMaterials(ReadOnlyMemory<byte> HouseStyle, TitleBlockTexts Texts)
{
    public const string HouseStyleFile = "house-style.docx";
    public const string TitleBlockFile = "title-block.json";
}

/// <summary>The house style and title block of this machine, read once when first needed; those of a later folder win.</summary>
public sealed class InstalledMaterials(IOptions<TemplateOptions> options)
{
    private readonly Lazy<Result<WritingMaterials>> materials = new(() => Read([TemplateFolder.Shipped, .. options.Value.Folders]));

    public Result<WritingMaterials> Get() => materials.Value;

    private static Result<WritingMaterials> Read(IReadOnlyList<string> folders)
    {
        if (Last(folders, WritingMaterials.HouseStyleFile) is not { } style)
        {
            return HostProblems.NoTemplateFile(WritingMaterials.HouseStyleFile);
        }

        if (Last(folders, WritingMaterials.TitleBlockFile) is not { } words)
        {
            return HostProblems.NoTemplateFile(WritingMaterials.TitleBlockFile);
        }

        return StrictJson.Read<TitleBlockTexts>(words, File.ReadAllText(words)).Succeeded(out var texts, out var problem)
            ? new WritingMaterials(File.ReadAllBytes(style), texts)
            : problem;
    }

    private static string? Last(IReadOnlyList<string> folders, string name) =>
        folders.Select(folder => Path.Combine(folder, name)).LastOrDefault(File.Exists);
}
