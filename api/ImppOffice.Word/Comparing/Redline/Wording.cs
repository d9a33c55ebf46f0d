using System.Text;
using System.Xml.Linq;

namespace ImppOffice.Word.Comparing;

/// <summary>The text of elements of a Word document, by which they are recognised.</summary>
internal static class Wording
{
    public static string Of(XElement element, XNamespace w)
    {
        var text = new StringBuilder();
        foreach (var inner in element.DescendantsAndSelf().Where(inner => inner.Name.Namespace == w))
        {
            _ = inner.Name.LocalName switch
            {
                "t" or "delText" => text.Append(inner.Value),
                "tab" when inner.Parent?.Name.LocalName == "r" => text.Append('\t'),
                "br" or "cr" => text.Append('\n'),
                "noBreakHyphen" => text.Append('-'),
                "sym" => text.Append('\u00A4').Append((string?)inner.Attribute(w + "char")),
                "p" or "tc" when text.Length > 0 => text.Append('\n'),
                _ => text,
            };
        }

        return text.ToString();
    }

    /// <summary>True where two sets of properties look the same, in whatever order; the language of a text is no look.</summary>
    public static bool SameShapes(List<XElement> one, List<XElement> other) =>
        Shapes(one).SequenceEqual(Shapes(other), StringComparer.Ordinal);

    /// <summary>True where two grids have the same columns in the same order.</summary>
    public static bool SameColumns(List<XElement> one, List<XElement> other) => one.Select(Shape).SequenceEqual(other.Select(Shape), StringComparer.Ordinal);

    private static IEnumerable<string> Shapes(List<XElement> properties) =>
        properties.Where(property => property.Name.LocalName is not ("lang" or "noProof")).Select(Shape).Order(StringComparer.Ordinal);

    /// <summary>An element without what says nothing of how it looks (revision save ids, proofing), in one writing.</summary>
    public static string Shape(XElement element) => string.Concat(
        element.Name.LocalName,
        string.Concat(element.Attributes()
            .Where(attribute => !attribute.IsNamespaceDeclaration && !attribute.Name.LocalName.StartsWith("rsid", StringComparison.Ordinal) && attribute.Name.LocalName is not ("id" or "paraId" or "textId"))
            .OrderBy(attribute => attribute.Name.LocalName, StringComparer.Ordinal)
            .Select(attribute => $" {attribute.Name.LocalName}={attribute.Value}")),
        "(",
        element.HasElements ? string.Join(',', element.Elements().Where(child => child.Name.LocalName is not ("lang" or "noProof" or "nsid" or "tmpl" or "proofErr")).Select(Shape)) : element.Value,
        ")");
}
