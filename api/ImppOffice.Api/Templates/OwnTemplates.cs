using ImppOffice.Planning;
using ImppOffice.Planning.Checks;
using ImppOffice.Planning.Checks.Authoring;
using ImppOffice.Planning.Templates;
using ImppOffice.Word.Writing;

namespace ImppOffice.Api.Templates;

/// <summary>Judges a templates folder before it is put to use.</summary>
public static class OwnTemplates
{
    /// <summary>What is known with the folder, or the first mistake in its templates, house style or title block.</summary>
    public static Result<Knowledge> Judge(string folder, CancellationToken cancellationToken)
    {
        if (!InstalledKnowledge.ReadWith([folder]).Succeeded(out var knowledge, out var problem))
        {
            return problem;
        }

        var wrong = WrongHouseStyle(Path.Combine(folder, WritingMaterials.HouseStyleFile), cancellationToken)
            ?? WrongTitleBlock(Path.Combine(folder, WritingMaterials.TitleBlockFile));
        return wrong is null ? knowledge : wrong;
    }

    private static Problem? WrongHouseStyle(string path, CancellationToken cancellationToken) =>
        File.Exists(path) ? HouseStyleFile.Judge(path, File.ReadAllBytes(path), cancellationToken) : null;

    private static Problem? WrongTitleBlock(string path) =>
        File.Exists(path) ? StrictJson.Read<TitleBlockTexts>(path, File.ReadAllText(path)).Problem : null;
}
