using ImppOffice.Planning;
using ImppOffice.Planning.Checks;
using ImppOffice.Planning.Checks.Authoring;
using ImppOffice.Planning.Consistency.Relations;
using ImppOffice.Planning.Templates;

namespace ImppOffice.SyntheticMissions.Writing;

/// <summary>The templates folder of the repository, read once.</summary>
internal sealed class Shipped
{
    private Shipped(string folder)
    {
        KnowledgeFile[] files =
        [
            .. Directory.EnumerateFiles(folder, "*.json", SearchOption.AllDirectories).Order(StringComparer.Ordinal).Select(path => new KnowledgeFile(path, File.ReadAllText(path))),
        ];
        Knowledge = Knowledge.Read(files).OrThrow();
        Relations = ReadRelations.From(files.Single(file => file.Name == ReadRelations.FileName), Knowledge).OrThrow();
        HouseStyle = File.ReadAllBytes(Path.Combine(folder, "house-style.docx"));
        var texts = files.Single(file => file.Name == "title-block.json");
        TitleBlock = StrictJson.Read<TitleBlockTexts>(texts.Path, texts.Text).OrThrow();
    }

    public static Shipped Templates { get; } = new(Find(AppContext.BaseDirectory));

    public Knowledge Knowledge { get; }

    public RelationSet Relations { get; }

    public ReadOnlyMemory<byte> HouseStyle { get; }

    public TitleBlockTexts TitleBlock { get; }

    /// <summary>The number of a column in the table of an element, from 0.</summary>
    public int Column(string kind, string element, string column)
    {
        var columns = Knowledge.Library.Find(kind).OrThrow().Elements.First(pair => pair.Element.Id == element).Element.Layout.Columns;
        return columns.Select((known, index) => (known, index)).First(pair => pair.known.Id == column).index;
    }

    private static string Find(string folder) =>
        File.Exists(Path.Combine(folder, "ImppOffice.sln")) ? Path.Combine(folder, "templates")
        : Path.GetDirectoryName(folder) is { } above ? Find(above)
        : throw new DirectoryNotFoundException("No folder above the program holds ImppOffice.sln.");
}
