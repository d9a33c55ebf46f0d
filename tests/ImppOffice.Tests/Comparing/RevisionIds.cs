using System.IO.Compression;
using System.Xml.Linq;

namespace ImppOffice.Tests.Comparing;

/// <summary>Looks at the ids of tracked changes in the XML itself.</summary>
internal static class RevisionIds
{
    private static readonly XNamespace W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    public static void AreUnique(byte[] file)
    {
        using var zip = new ZipArchive(new MemoryStream(file));
        var ids = zip.Entries.Where(entry => entry.FullName is "word/document.xml" or "word/footnotes.xml").SelectMany(Ids).ToList();
        Assert.NotEmpty(ids);
        Assert.Equal(ids.Distinct(StringComparer.Ordinal), ids);
    }

    private static List<string> Ids(ZipArchiveEntry entry)
    {
        using var stream = entry.Open();
        return [.. XDocument.Load(stream).Descendants()
            .Where(change => (change.Name.LocalName is "ins" or "del" or "moveFrom" or "moveTo" or "moveFromRangeStart" or "moveToRangeStart" or "customXmlInsRangeStart" or "customXmlDelRangeStart" || change.Name.LocalName.EndsWith("Change", StringComparison.Ordinal)) && change.Name.Namespace == W)
            .Select(change => change.Attribute(W + "id")!.Value)];
    }
}
