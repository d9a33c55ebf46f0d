using System.IO.Compression;
using System.Xml;

namespace ImppOffice.Word.Reading;

/// <summary>
/// The parts of a package and how they refer to each other. Read straight from the zip: the SDK's own opening refuses
/// packages with malformed relationship targets, which Word opens without a word.
/// </summary>
internal sealed class WordPackage : IDisposable
{
    private readonly ZipArchive archive;
    private readonly InflationMeter meter;
    private readonly Dictionary<string, ZipArchiveEntry> entries = new(StringComparer.OrdinalIgnoreCase);

    public WordPackage(ZipArchive archive, ReaderLimits limits, InflationMeter meter)
    {
        this.archive = archive;
        this.meter = meter;
        Limits = limits;
        foreach (var entry in archive.Entries)
        {
            entries.TryAdd(entry.FullName.Replace('\\', '/').TrimStart('/'), entry);
        }
    }

    public ReaderLimits Limits { get; }

    /// <summary>The names of all parts, in the order of the zip.</summary>
    public IEnumerable<string> Parts => entries.Keys;

    public bool Has(string part) => entries.ContainsKey(part);

    /// <summary>Opens a part that the package has. Throws <see cref="InvalidDataException"/> where it is damaged.</summary>
    public Stream Open(string part)
    {
        var entry = entries[part];
        return new MeteredStream(entry.Open(), meter, part, entry.CompressedLength);
    }

    public XmlReader OpenXml(string part, XmlNameTable? names = null) => PartXml.Open(Open(part), Limits, names);

    /// <summary>The relationships of a part (of the package for an empty name) to parts that are there.</summary>
    public IReadOnlyList<Relationship> RelationshipsOf(string part)
    {
        var name = PartName.RelationshipsOf(part);
        if (!Has(name))
        {
            return [];
        }

        var found = new List<Relationship>();
        using var xml = OpenXml(name);
        while (xml.Read())
        {
            if (xml is { NodeType: XmlNodeType.Element, LocalName: "Relationship" } && !IsExternal(xml)
                && xml.GetAttribute("Type") is { } type && xml.GetAttribute("Target") is { } target
                && PartName.Resolve(part, target) is var resolved && Has(resolved))
            {
                found.Add(new Relationship(RelationshipType.LastSegment(type), resolved));
            }
        }

        return found;
    }

    /// <summary>Whether an exception is what a damaged part brings about.</summary>
    public static bool IsDamage(Exception exception) =>
        exception is XmlException or InvalidDataException or IOException or NotSupportedException or ArgumentException;

    public void Dispose() => archive.Dispose();

    private static bool IsExternal(XmlReader xml) =>
        string.Equals(xml.GetAttribute("TargetMode"), "External", StringComparison.OrdinalIgnoreCase);
}
