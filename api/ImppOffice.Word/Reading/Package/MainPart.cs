using ImppOffice.Planning;

namespace ImppOffice.Word.Reading;

/// <summary>Finds the main part by relationship and content type, and refuses what is no plain Word document.</summary>
internal static class MainPart
{
    private const string Document = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
    private const string Template = "application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml";
    private const string MacroProjectType = "application/vnd.ms-office.vbaProject";

    /// <summary>The name of the main part, or the problem.</summary>
    public static Result<string> Find(WordPackage package)
    {
        if (!package.Has(ContentTypes.PartName))
        {
            return Problems.NotWord("a zip archive without content types");
        }

        ContentTypes types;
        IReadOnlyList<Relationship> relationships;
        try
        {
            using var xml = package.OpenXml(ContentTypes.PartName);
            types = ContentTypes.Read(xml);
            relationships = package.RelationshipsOf("");
        }
        catch (Exception damage) when (WordPackage.IsDamage(damage))
        {
            return Problems.BrokenPart(ContentTypes.PartName);
        }

        var main = relationships.FirstOrDefault(relationship => relationship.Type == RelationshipType.MainDocument);
        if (main is null)
        {
            return Problems.NotWord("no main part");
        }

        var type = types.Of(main.Part);
        if (IsMacro(type) || types.All.Any(named => Same(named, MacroProjectType)))
        {
            return Problems.Macros;
        }

        return Same(type, Document) || Same(type, Template) ? main.Part : Problems.NotWord(Describe(type));
    }

    private static bool IsMacro(string type) => type.Contains("macroEnabled", StringComparison.OrdinalIgnoreCase);

    private static bool Same(string left, string right) => string.Equals(left, right, StringComparison.OrdinalIgnoreCase);

    private static string Describe(string type) => type switch
    {
        _ when type.Contains("spreadsheetml", StringComparison.OrdinalIgnoreCase) => "an Excel workbook",
        _ when type.Contains("presentationml", StringComparison.OrdinalIgnoreCase) => "a PowerPoint presentation",
        "" => "a main part without content type",
        _ => "an unknown content type",
    };
}
