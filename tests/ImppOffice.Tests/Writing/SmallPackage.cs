using System.IO.Compression;
using System.Text;

namespace ImppOffice.Tests.Writing;

/// <summary>A .docx of a few lines, to be changed by a test.</summary>
internal sealed record SmallPackage
{
    public const string Transitional = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    public const string Strict = "http://purl.oclc.org/ooxml/wordprocessingml/main";

    /// <summary>The relationship of a package that is digitally signed.</summary>
    public const string Signature = """<Relationship Id="s" Type="http://schemas.openxmlformats.org/package/2006/relationships/digital-signature/origin" Target="_xmlsignatures/origin.sigs"/>""";

    /// <summary>The name of the main part.</summary>
    public string Main { get; init; } = "word/document.xml";

    /// <summary>The bytes of the main part.</summary>
    public required byte[] Document { get; init; }

    /// <summary>Further parts by name.</summary>
    public Dictionary<string, string> Parts { get; init; } = [];

    /// <summary>What the package relates to besides the main part.</summary>
    public string PackageRelationships { get; init; } = "";

    public static SmallPackage Of(string body, string ns = Transitional) => new()
    {
        Document = Encoding.UTF8.GetBytes($"<?xml version=\"1.0\" encoding=\"UTF-8\"?>\r\n<w:document xmlns:w=\"{ns}\"><w:body>{body}</w:body></w:document>"),
    };

    public byte[] ToBytes()
    {
        using var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            Add(zip, "[Content_Types].xml", Encoding.UTF8.GetBytes($"""<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/{Main}" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>"""));
            Add(zip, "_rels/.rels", Encoding.UTF8.GetBytes($"""<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="a" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="/{Main}"/>{PackageRelationships}</Relationships>"""));
            Add(zip, Main, Document);
            foreach (var (name, content) in Parts)
            {
                Add(zip, name, Encoding.UTF8.GetBytes(content));
            }
        }

        return bytes.ToArray();
    }

    private static void Add(ZipArchive zip, string name, byte[] content)
    {
        using var stream = zip.CreateEntry(name).Open();
        stream.Write(content);
    }
}
