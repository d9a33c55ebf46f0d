using System.Xml;
using System.Xml.Linq;
using ImppOffice.Planning;
using ImppOffice.Word.Reading;
using static ImppOffice.Word.Writing.Wml;

namespace ImppOffice.Word.Writing;

/// <summary>What every written document takes from house-style.docx: styles, numbering, page layout, header and footer.</summary>
internal sealed class HouseStyle
{
    private const string FileName = "house-style.docx";

    // All but the text of the file itself and what belongs to that text.
    private static readonly string[] KeptTypes = ["styles", "numbering", "settings", "webSettings", "fontTable", "theme", "header", "footer", "footnotes", "endnotes"];

    private readonly SourcePackage package;
    private readonly Dictionary<string, string> styleIds;

    private HouseStyle(SourcePackage package)
    {
        this.package = package;
        var text = package.Xml(package.Main).Root?.Element(W + "body") ?? throw new InvalidDataException("No body.");
        PageLayout = text.Element(W + "sectPr") ?? El("sectPr");
        Relationships = [.. package.Relationships(package.Main).Where(relationship => Array.Exists(KeptTypes, relationship.Is) && package.Has(relationship.Target))];
        styleIds = StyleIds(PartOf("styles") is { } styles ? package.Xml(styles) : throw new InvalidDataException("No styles."));
    }

    /// <summary>Page size, margins, header and footer (<c>w:sectPr</c>).</summary>
    public XElement PageLayout { get; }

    /// <summary>The main part's relationships that a written document has too, with the same ids.</summary>
    public IReadOnlyList<SourceRelationship> Relationships { get; }

    /// <summary>The house style, or the problem that the file cannot be read or lacks a style that is needed.</summary>
    /// <param name="file">The bytes of the file.</param>
    /// <param name="path">How the file is called in problems.</param>
    public static Result<HouseStyle> Read(ReadOnlyMemory<byte> file, string path = FileName)
    {
        HouseStyle style;
        try
        {
            style = new HouseStyle(new SourcePackage(file));
        }
        catch (Exception unreadable) when (unreadable is InvalidDataException or XmlException)
        {
            return Problems.WrongTemplate(path, "it cannot be read as a Word document.", "Open it in Word, save it as .docx and put it back.");
        }

        var missing = Array.Find(StyleNames.All, name => !style.styleIds.ContainsKey(name));
        return missing is null
            ? style
            : Problems.WrongTemplate(path, $"the style \"{missing}\" is missing.", "Open it in Word, create or rename a style so that it bears this name, and save.");
    }

    /// <summary>The id of a style of <see cref="StyleNames"/>: ids are localised and may change, names stay.</summary>
    public string Id(string styleName) => styleIds[styleName];

    /// <summary>The name of the part of a type, or null where the file has none.</summary>
    public string? PartOf(string type) => Relationships.FirstOrDefault(relationship => relationship.Is(type))?.Target;

    /// <summary>True where a part leads to further ones, such as a picture.</summary>
    public bool HasRelationships(string part) => package.Has(PartName.RelationshipsOf(part));

    public XDocument Xml(string part) => package.Xml(part);

    public byte[] Bytes(string part) => package.Bytes(part);

    public string ContentType(string part) => package.ContentType(part);

    /// <summary>Puts every kept part, and the parts those need, into a package.</summary>
    public void CopyTo(PackageParts parts)
    {
        var waiting = new Queue<string>(Relationships.Select(relationship => relationship.Target));
        var copied = new HashSet<string>(StringComparer.OrdinalIgnoreCase) { package.Main };
        while (waiting.TryDequeue(out var part))
        {
            if (!copied.Add(part) || !package.Has(part))
            {
                continue;
            }

            parts.Add(part, package.ContentType(part), package.Bytes(part));
            if (HasRelationships(part))
            {
                parts.AddRelationships(PartName.RelationshipsOf(part), package.Bytes(PartName.RelationshipsOf(part)));
                foreach (var relationship in package.Relationships(part))
                {
                    waiting.Enqueue(relationship.Target);
                }
            }
        }
    }

    private static Dictionary<string, string> StyleIds(XDocument styles)
    {
        var ids = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var style in styles.Root!.Elements(W + "style"))
        {
            if ((string?)style.Element(W + "name")?.Attribute(W + "val") is { } name && (string?)style.Attribute(W + "styleId") is { } id)
            {
                ids.TryAdd(name, id);
            }
        }

        return ids;
    }
}
