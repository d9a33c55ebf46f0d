using System.Security.Cryptography;
using System.Text;
using System.Xml.Linq;
using ImppOffice.Word.Writing;

namespace ImppOffice.Word.Revising;

/// <summary>Proves of what no amendment touches that it stayed, from the bytes of both documents.</summary>
internal static class CarryOver
{
    /// <summary>The paragraphs that had to stay.</summary>
    public static IReadOnlyList<CarriedParagraph> Paragraphs(RevisingSession session, ReadOnlyMemory<byte> before, byte[] after)
    {
        var (old, now) = (Read(before), Read(after));
        var places = session.Editing.Main.Descendants(session.W + "p").Select((paragraph, index) => (paragraph, index)).ToDictionary(entry => entry.paragraph, entry => entry.index);
        return [.. session.Paragraphs
            .Select((paragraph, index) => (paragraph, index))
            .Where(entry => !session.Touched.Contains(entry.paragraph))
            .Select(entry => new CarriedParagraph(entry.index + 1, Hash(old[entry.index]), places.TryGetValue(entry.paragraph, out var place) ? Hash(now[place]) : ""))];
    }

    /// <summary>The parts that both packages have.</summary>
    public static IReadOnlyList<CarriedPart> Parts(ReadOnlyMemory<byte> before, byte[] after)
    {
        var (old, now) = (new SourcePackage(before), new SourcePackage(after));
        return [.. old.Names.Where(now.Has).Order(StringComparer.Ordinal).Select(name => new CarriedPart(name, Hash(old.Bytes(name)), Hash(now.Bytes(name))))];
    }

    private static List<XElement> Read(ReadOnlyMemory<byte> file)
    {
        var package = new SourcePackage(file);
        var root = package.Xml(package.Main).Root!;
        return [.. root.Descendants(root.Name.Namespace + "p")];
    }

    // A copy does not write the namespaces that were declared above it, whatever prefixes they had.
    private static string Hash(XElement paragraph) => Hash(Encoding.UTF8.GetBytes(new XElement(paragraph).ToString(SaveOptions.DisableFormatting | SaveOptions.OmitDuplicateNamespaces)));

    private static string Hash(byte[] bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));
}
