using System.IO.Compression;
using System.Xml;
using System.Xml.Linq;
using ImppOffice.Word.Reading;
using ImppOffice.Word.Writing;

namespace ImppOffice.Word.Editing;

/// <summary>A package of which some parts are edited and some are added; all others keep their bytes.</summary>
internal sealed class EditedPackage
{
    private const string ContentTypes = "[Content_Types].xml";
    private static readonly XNamespace Relations = "http://schemas.openxmlformats.org/package/2006/relationships";

    private readonly ReadOnlyMemory<byte> file;
    private readonly SourcePackage source;
    private readonly Dictionary<string, XDocument> edited = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<string> touched = new(StringComparer.OrdinalIgnoreCase);

    public EditedPackage(ReadOnlyMemory<byte> file)
    {
        this.file = file;
        source = new SourcePackage(file);
        IsSigned = source.Relationships("").Any(relationship => relationship.Type.EndsWith("/digital-signature/origin", StringComparison.Ordinal));
        OfficeTypes = source.Relationships("").First(relationship => relationship.Is("officeDocument")).Type[..^"officeDocument".Length];
    }

    /// <summary>The name of the main part.</summary>
    public string Main => source.Main;

    public bool IsSigned { get; }

    /// <summary>What the types of relationships begin with, in transitional or strict documents.</summary>
    public string OfficeTypes { get; }

    /// <summary>A part as it stands now, to be looked at only.</summary>
    public XDocument Look(string part) => edited.TryGetValue(part, out var known) ? known : source.Xml(part);

    /// <summary>A part to be edited.</summary>
    public XDocument Edit(string part)
    {
        if (!edited.TryGetValue(part, out var known))
        {
            edited[part] = known = source.Xml(part);
            known.Changed += (_, _) => touched.Add(part);
        }

        return known;
    }

    /// <summary>The parts of a type that a part relates to.</summary>
    public IEnumerable<string> PartsOf(string owner, string type) => Relationships(owner)
        .Where(relationship => ((string?)relationship.Attribute("Type") ?? "").EndsWith("/" + type, StringComparison.Ordinal) && (string?)relationship.Attribute("TargetMode") != "External")
        .Select(relationship => PartName.Resolve(owner, (string?)relationship.Attribute("Target") ?? ""))
        .Where(Has);

    /// <summary>The part of a type that a part relates to, or null.</summary>
    public string? PartOf(string owner, string type) => PartsOf(owner, type).FirstOrDefault();

    /// <summary>True where a part leads to further ones, such as a picture.</summary>
    public bool HasRelationships(string part) => Relationships(part).Any();

    /// <summary>Adds a part that another one relates to, and returns its name.</summary>
    /// <param name="owner">The part that relates to it.</param>
    /// <param name="type">The last word of the relationship's type.</param>
    /// <param name="name">The name, with <c>{0}</c> where a number goes.</param>
    /// <param name="contentType">Its content type.</param>
    /// <param name="content">What it holds.</param>
    public string Add(string owner, string type, string name, string contentType, XDocument content)
    {
        var part = Enumerable.Range(1, int.MaxValue).Select(number => string.Format(System.Globalization.CultureInfo.InvariantCulture, name, number)).First(candidate => !Has(candidate));
        AddPart(part, content);
        Relate(owner, type, part);
        var types = Edit(ContentTypes).Root!;
        types.Add(new XElement(types.Name.Namespace + "Override", new XAttribute("PartName", "/" + part), new XAttribute("ContentType", contentType)));
        return part;
    }

    /// <summary>A name beside the main part, such as <c>word/styles.xml</c>.</summary>
    public string BesideMain(string name) => Main[..(Main.LastIndexOf('/') + 1)] + name;

    public byte[] ToBytes()
    {
        using var bytes = new MemoryStream();
        bytes.Write(file.Span);
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Update, leaveOpen: true))
        {
            var parts = new PartTexts(zip, new ReaderLimits(), _ => { });
            foreach (var name in touched.Order(StringComparer.Ordinal))
            {
                parts.Write(name, Encode(edited[name]));
            }
        }

        return bytes.ToArray();
    }

    private XDocument AddPart(string part, XDocument content)
    {
        touched.Add(part);
        return edited[part] = content;
    }

    private bool Has(string part) => edited.ContainsKey(part) || source.Has(part);

    private IEnumerable<XElement> Relationships(string owner) =>
        Has(PartName.RelationshipsOf(owner)) ? Look(PartName.RelationshipsOf(owner)).Root!.Elements() : [];

    private void Relate(string owner, string type, string part)
    {
        var name = PartName.RelationshipsOf(owner);
        var root = (Has(name) ? Edit(name) : AddPart(name, new XDocument(new XDeclaration("1.0", "UTF-8", "yes"), new XElement(Relations + "Relationships")))).Root!;
        var used = root.Elements().Select(relationship => (string?)relationship.Attribute("Id")).ToHashSet(StringComparer.Ordinal);
        var id = Enumerable.Range(1, int.MaxValue).Select(number => $"rIdImpp{number}").First(candidate => !used.Contains(candidate));
        root.Add(new XElement(Relations + "Relationship", new XAttribute("Id", id), new XAttribute("Type", OfficeTypes + type), new XAttribute("Target", "/" + part)));
    }

    private static byte[] Encode(XDocument part)
    {
        using var bytes = new MemoryStream();
        using (var writer = XmlWriter.Create(bytes, new XmlWriterSettings { Encoding = new System.Text.UTF8Encoding(encoderShouldEmitUTF8Identifier: false), NewLineHandling = NewLineHandling.Entitize }))
        {
            part.Save(writer);
        }

        return bytes.ToArray();
    }
}
