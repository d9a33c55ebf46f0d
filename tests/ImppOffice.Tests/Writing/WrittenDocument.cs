using System.IO.Compression;
using System.Xml.Linq;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;

namespace ImppOffice.Tests.Writing;

/// <summary>A look into a .docx.</summary>
internal sealed class WrittenDocument(byte[] bytes)
{
    public static readonly XNamespace W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    /// <summary>Every part by its name.</summary>
    public IReadOnlyDictionary<string, byte[]> Parts { get; } = Inflate(bytes);

    public XElement Body => Xml("word/document.xml").Element(W + "body")!;

    public XElement Xml(string part) => XDocument.Load(new MemoryStream(Parts[part])).Root!;

    /// <summary>What Word would not like, one line each.</summary>
    public IReadOnlyList<string> Faults()
    {
        using var document = WordprocessingDocument.Open(new MemoryStream(bytes), isEditable: false);
        return [.. new OpenXmlValidator(FileFormatVersions.Office2019).Validate(document).Select(fault => $"{fault.Part?.Uri} {fault.Path?.XPath}: {fault.Description}")];
    }

    /// <summary>The body's only control with a tag.</summary>
    public XElement Control(string tag) => Assert.Single(Controls, control => Tag(control) == tag);

    public IEnumerable<XElement> Controls => Body.Descendants(W + "sdt");

    public static string? Tag(XElement control) => Property(control, "tag");

    public static string? Property(XElement control, string name) => (string?)control.Element(W + "sdtPr")?.Element(W + name)?.Attribute(W + "val");

    public static bool ShowsPlaceholder(XElement control) => control.Element(W + "sdtPr")?.Element(W + "showingPlcHdr") is not null;

    public static string Text(XElement element) => string.Concat(element.Descendants(W + "t").Select(text => text.Value));

    /// <summary>The text that is not a placeholder's.</summary>
    public static string Content(XElement element) => string.Concat(element.Descendants(W + "t")
        .Where(text => !text.Ancestors(W + "sdt").Any(ShowsPlaceholder))
        .Select(text => text.Value));

    public static string? Style(XElement paragraph) => (string?)paragraph.Element(W + "pPr")?.Element(W + "pStyle")?.Attribute(W + "val");

    private static Dictionary<string, byte[]> Inflate(byte[] bytes)
    {
        using var zip = new ZipArchive(new MemoryStream(bytes));
        return zip.Entries.ToDictionary(entry => entry.FullName, Inflate, StringComparer.Ordinal);
    }

    private static byte[] Inflate(ZipArchiveEntry entry)
    {
        using var stream = entry.Open();
        using var content = new MemoryStream();
        stream.CopyTo(content);
        return content.ToArray();
    }
}
