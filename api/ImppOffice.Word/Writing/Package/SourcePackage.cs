using System.IO.Compression;
using System.Xml;
using System.Xml.Linq;
using ImppOffice.Word.Reading;

namespace ImppOffice.Word.Writing;

/// <summary>
/// A package that is read whole. Throws <see cref="InvalidDataException"/> or <see cref="XmlException"/> where it is
/// damaged or inflates to more than 64 MiB.
/// </summary>
internal sealed class SourcePackage
{
    private const long MaxInflated = 64L * 1024 * 1024;
    private readonly Dictionary<string, byte[]> parts = new(StringComparer.OrdinalIgnoreCase);
    private readonly XDocument contentTypes;

    public SourcePackage(ReadOnlyMemory<byte> package)
    {
        using var zip = new ZipArchive(new MemoryStream(package.ToArray(), writable: false));
        var left = MaxInflated;
        foreach (var entry in zip.Entries.Where(entry => !entry.FullName.EndsWith('/')))
        {
            parts[entry.FullName] = Inflate(entry, left);
            left -= parts[entry.FullName].Length;
        }

        contentTypes = Xml("[Content_Types].xml");
        Main = Relationships("").FirstOrDefault(relationship => relationship.Is("officeDocument"))?.Target
            ?? throw new InvalidDataException("No main part.");
    }

    /// <summary>The name of the main part.</summary>
    public string Main { get; }

    /// <summary>The names of all parts.</summary>
    public IEnumerable<string> Names => parts.Keys;

    public bool Has(string part) => parts.ContainsKey(part);

    public byte[] Bytes(string part) =>
        parts.TryGetValue(part, out var bytes) ? bytes : throw new InvalidDataException($"No part {part}.");

    public XDocument Xml(string part)
    {
        using var xml = XmlReader.Create(new MemoryStream(Bytes(part), writable: false), new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null });
        return XDocument.Load(xml, LoadOptions.PreserveWhitespace);
    }

    /// <summary>The relationships of a part to other parts; none where it has none.</summary>
    public IEnumerable<SourceRelationship> Relationships(string part) =>
        !Has(PartName.RelationshipsOf(part)) ? [] : Xml(PartName.RelationshipsOf(part)).Root!.Elements()
            .Where(element => (string?)element.Attribute("TargetMode") != "External")
            .Select(element => new SourceRelationship(
                (string?)element.Attribute("Id") ?? "",
                (string?)element.Attribute("Type") ?? "",
                PartName.Resolve(part, (string?)element.Attribute("Target") ?? "")));

    public string ContentType(string part) =>
        Named("Override", "PartName", "/" + part) ?? Named("Default", "Extension", part[(part.LastIndexOf('.') + 1)..]) ?? "application/octet-stream";

    private static byte[] Inflate(ZipArchiveEntry entry, long limit)
    {
        using var stream = entry.Open();
        using var bytes = new MemoryStream();
        var buffer = new byte[81920];
        for (var read = stream.Read(buffer); read > 0; read = stream.Read(buffer))
        {
            bytes.Write(buffer, 0, read);
            if (bytes.Length > limit)
            {
                throw new InvalidDataException("The package is too large.");
            }
        }

        return bytes.ToArray();
    }

    private string? Named(string element, string key, string value) => (string?)contentTypes.Root!.Elements()
        .FirstOrDefault(type => type.Name.LocalName == element && string.Equals((string?)type.Attribute(key), value, StringComparison.OrdinalIgnoreCase))
        ?.Attribute("ContentType");
}

/// <summary>A relationship to another part.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Type">Its full type.</param>
/// <param name="Target">The name of the part.</param>
internal sealed record SourceRelationship(string Id, string Type, string Target)
{
    /// <summary>True where the type's last segment is the one given: the same in transitional and strict documents.</summary>
    public bool Is(string type) => Type.EndsWith("/" + type, StringComparison.Ordinal);
}
