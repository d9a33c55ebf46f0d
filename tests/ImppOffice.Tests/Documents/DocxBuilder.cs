using System.IO.Compression;
using System.Text;

namespace ImppOffice.Tests.Documents;

/// <summary>Makes a .docx from raw XML, so that the oddest constructs can be written as Word would find them.</summary>
public sealed class DocxBuilder
{
    private const string OfficeTypes = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private const string WordTypes = "application/vnd.openxmlformats-officedocument.wordprocessingml.";

    private readonly Dictionary<string, string> parts = [];
    private readonly List<(string Type, string Target)> relationships = [];
    private readonly List<(string Part, string Type)> contentTypes = [];
    private string mainPath = "word/document.xml";
    private string mainType = WordTypes + "document.main+xml";
    private readonly List<(string Type, string Target)> packageRelationships = [];
    private string? extraRelationships;

    /// <summary>The declarations every WordprocessingML part of these tests begins with.</summary>
    public static string Namespaces =>
        """
        xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture" xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:dgm="http://schemas.openxmlformats.org/drawingml/2006/diagram" xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml" xmlns:w15="http://schemas.microsoft.com/office/word/2012/wordml"
        """;

    /// <summary>The content of <c>w:body</c>.</summary>
    public DocxBuilder Body(string xml) => Main($"<w:document {Namespaces}><w:body>{xml}</w:body></w:document>");

    /// <summary>The whole main part.</summary>
    public DocxBuilder Main(string xml)
    {
        parts[mainPath] = xml;
        return this;
    }

    public DocxBuilder MainAt(string path)
    {
        mainPath = path;
        return this;
    }

    public DocxBuilder MainType(string contentType)
    {
        mainType = contentType;
        return this;
    }

    /// <summary>The content of <c>w:styles</c>.</summary>
    public DocxBuilder Styles(string xml) => WordPart("styles", $"<w:styles {Namespaces}>{xml}</w:styles>");

    /// <summary>The content of <c>w:numbering</c>.</summary>
    public DocxBuilder Numbering(string xml) => WordPart("numbering", $"<w:numbering {Namespaces}>{xml}</w:numbering>");

    /// <summary>A whole part that the main part refers to by a relationship of the same name.</summary>
    public DocxBuilder WordPart(string kind, string xml, string? file = null) =>
        Part($"word/{file ?? kind}.xml", xml, $"{WordTypes}{kind}+xml").Related(OfficeTypes + kind, $"/word/{file ?? kind}.xml");

    /// <summary>A custom XML part.</summary>
    public DocxBuilder CustomXml(string xml, string file = "item1") =>
        Part($"customXml/{file}.xml", xml).Related(OfficeTypes + "customXml", $"../customXml/{file}.xml");

    /// <summary>The core properties part.</summary>
    public DocxBuilder CoreProperties(string xml)
    {
        packageRelationships.Add(("http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties", "docProps/core.xml"));
        return Part("docProps/core.xml", xml);
    }

    /// <summary>A part as it is.</summary>
    public DocxBuilder Part(string path, string content, string? contentType = null)
    {
        parts[path] = content;
        if (contentType is not null)
        {
            contentTypes.Add((path, contentType));
        }

        return this;
    }

    /// <summary>A relationship of the main part.</summary>
    public DocxBuilder Related(string type, string target)
    {
        relationships.Add((type, target));
        return this;
    }

    /// <summary>Relationship elements of the main part, written as they are.</summary>
    public DocxBuilder RawRelationships(string xml)
    {
        extraRelationships = xml;
        return this;
    }

    public byte[] ToBytes()
    {
        using var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            Write(zip, "[Content_Types].xml", ContentTypes());
            Write(zip, "_rels/.rels", Relationships(packageRelationships.Append((OfficeTypes + "officeDocument", mainPath))));
            var slash = mainPath.LastIndexOf('/') + 1;
            Write(zip, $"{mainPath[..slash]}_rels/{mainPath[slash..]}.rels", Relationships(relationships, extraRelationships));
            foreach (var (path, content) in parts)
            {
                Write(zip, path, content);
            }
        }

        return bytes.ToArray();
    }

    private static void Write(ZipArchive zip, string path, string content)
    {
        using var stream = zip.CreateEntry(path).Open();
        stream.Write(Encoding.UTF8.GetBytes(content));
    }

    private static string Relationships(IEnumerable<(string Type, string Target)> targets, string? extra = null) =>
        "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
        + string.Concat(targets.Select((target, index) => $"<Relationship Id=\"rId{index + 1}\" Type=\"{target.Type}\" Target=\"{target.Target}\"/>"))
        + extra + "</Relationships>";

    private string ContentTypes() =>
        "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Default Extension=\"xml\" ContentType=\"application/xml\"/>"
        + string.Concat(contentTypes.Prepend((mainPath, mainType)).Select(part => $"<Override PartName=\"/{part.Item1}\" ContentType=\"{part.Item2}\"/>"))
        + "</Types>";
}
