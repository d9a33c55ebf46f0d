using System.IO.Compression;
using System.Xml.Linq;

namespace ImppOffice.Tests.Comparing.Laws;

/// <summary>Looks at the ranges of moves in the XML itself.</summary>
internal static class MoveRanges
{
    private static readonly XNamespace W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    /// <summary>Every range has a start and an end in order, every name stands once as an origin and once as a target, and moved runs stand within ranges only.</summary>
    public static void AreLawful(byte[] file)
    {
        var body = Body(file);
        Assert.Equal(Names(body, "moveFrom"), Names(body, "moveTo"));
        foreach (var change in new[] { "moveFrom", "moveTo" })
        {
            var open = 0;
            foreach (var element in body.Descendants())
            {
                open += element.Name == W + (change + "RangeStart") ? 1 : element.Name == W + (change + "RangeEnd") ? -1 : 0;
                Assert.InRange(open, 0, 1);
                Assert.False(element.Name == W + change && element.Parent!.Name != W + "rPr" && open == 0, $"A run that moved stands outside its range: {element.Value}");
            }

            Assert.Equal(body.Descendants(W + (change + "RangeStart")).Select(Id), body.Descendants(W + (change + "RangeEnd")).Select(Id));
        }
    }

    /// <summary>The text of each range, by name: where it was and where it is.</summary>
    public static IReadOnlyDictionary<string, (string From, string To)> Of(byte[] file)
    {
        var body = Body(file);
        return Names(body, "moveFrom").ToDictionary(name => name, name => (Text(body, "moveFrom", name), Text(body, "moveTo", name)), StringComparer.Ordinal);
    }

    private static string Text(XElement body, string change, string name)
    {
        var start = body.Descendants(W + (change + "RangeStart")).Single(range => (string?)range.Attribute(W + "name") == name);
        var end = body.Descendants(W + (change + "RangeEnd")).Single(range => Id(range) == Id(start));
        return string.Join('\n', body.Descendants(W + "p")
            .Select(paragraph => string.Concat(paragraph.Descendants(W + "t").Where(text => start.IsBefore(text) && text.IsBefore(end)).Select(text => text.Value)))
            .Where(text => text.Length > 0));
    }

    private static List<string> Names(XElement body, string change)
    {
        var names = body.Descendants(W + (change + "RangeStart")).Select(range => range.Attribute(W + "name")!.Value).Order(StringComparer.Ordinal).ToList();
        Assert.Equal(names.Distinct(StringComparer.Ordinal), names);
        return names;
    }

    private static string Id(XElement range) => range.Attribute(W + "id")!.Value;

    private static XElement Body(byte[] file)
    {
        using var zip = new ZipArchive(new MemoryStream(file));
        using var stream = zip.GetEntry("word/document.xml")!.Open();
        return XDocument.Load(stream).Root!.Element(W + "body")!;
    }
}
