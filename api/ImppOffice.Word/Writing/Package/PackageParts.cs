using System.IO.Compression;
using System.Text;
using System.Xml;
using System.Xml.Linq;

namespace ImppOffice.Word.Writing;

/// <summary>The parts of a package that is being put together; the same parts always give the same bytes.</summary>
internal sealed class PackageParts
{
    private const string ContentTypesName = "[Content_Types].xml";
    private const string RelationshipsExtension = ".rels";
    private const string RelationshipsContentType = "application/vnd.openxmlformats-package.relationships+xml";
    private static readonly XNamespace Types = "http://schemas.openxmlformats.org/package/2006/content-types";
    private static readonly DateTimeOffset EarliestZipTime = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    private readonly SortedDictionary<string, byte[]> parts = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, string> contentTypes = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, PartRelationships> relationships = new(StringComparer.Ordinal);

    public void Add(string name, string contentType, byte[] content)
    {
        parts[name] = content;
        contentTypes[name] = contentType;
    }

    public void Add(string name, string contentType, XDocument content) => Add(name, contentType, Bytes(content));

    /// <summary>A part that only says how others hang together.</summary>
    public void AddRelationships(string name, byte[] content) => parts[name] = content;

    /// <summary>The relationships of a part; of the package for an empty name.</summary>
    public PartRelationships RelationshipsOf(string part) =>
        relationships.TryGetValue(part, out var known) ? known : relationships[part] = new PartRelationships(part);

    /// <summary>The package: content types, then the relationships of the package, then the parts by name, all of one time.</summary>
    public byte[] ToBytes()
    {
        foreach (var relations in relationships.Values)
        {
            parts[relations.Name] = Bytes(relations.ToPart());
        }

        using var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            Write(zip, ContentTypesName, Bytes(ToContentTypes()));
            foreach (var (name, content) in parts.OrderBy(part => part.Key != "_rels/.rels"))
            {
                Write(zip, name, content);
            }
        }

        return bytes.ToArray();
    }

    /// <summary>UTF-8 without a byte-order mark.</summary>
    public static byte[] Bytes(XDocument part)
    {
        using var bytes = new MemoryStream();
        using (var xml = XmlWriter.Create(bytes, new XmlWriterSettings { Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), NewLineHandling = NewLineHandling.None }))
        {
            part.Save(xml);
        }

        return bytes.ToArray();
    }

    private static void Write(ZipArchive zip, string name, byte[] content)
    {
        var entry = zip.CreateEntry(name, CompressionLevel.Optimal);
        entry.LastWriteTime = EarliestZipTime;
        entry.ExternalAttributes = 0;
        using var stream = entry.Open();
        stream.Write(content);
    }

    private XDocument ToContentTypes() => new(
        new XDeclaration("1.0", "UTF-8", "yes"),
        new XElement(
            Types + "Types",
            new XElement(Types + "Default", new XAttribute("Extension", RelationshipsExtension[1..]), new XAttribute("ContentType", RelationshipsContentType)),
            contentTypes.Select(part => new XElement(Types + "Override", new XAttribute("PartName", "/" + part.Key), new XAttribute("ContentType", part.Value)))));
}
