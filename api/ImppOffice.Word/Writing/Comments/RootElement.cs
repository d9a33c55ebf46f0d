using System.Xml;
using ImppOffice.Word.Reading;

namespace ImppOffice.Word.Writing;

/// <summary>The outermost element of a part, to which children are added at the end.</summary>
/// <param name="Name">Its tag name with the prefix it has there.</param>
/// <param name="Namespace">Its namespace.</param>
/// <param name="Children">Its child elements, each as its attributes by local name.</param>
internal sealed record RootElement(string Name, string Namespace, IReadOnlyList<IReadOnlyDictionary<string, string>> Children)
{
    private int end;
    private bool isEmptyTag;

    public static RootElement Find(string text, ReaderLimits limits)
    {
        using var located = new LocatedXml(text, limits);
        if (!located.ReadElement())
        {
            throw new XmlException("The part is empty.");
        }

        var children = new List<IReadOnlyDictionary<string, string>>();
        var root = new RootElement(located.Xml.Name, located.Xml.NamespaceURI, children) { isEmptyTag = located.Xml.IsEmptyElement, end = located.TagEnd };
        while (located.Read())
        {
            if (located.Xml is { NodeType: XmlNodeType.Element, Depth: 1 })
            {
                children.Add(Attributes(located.Xml));
            }
            else if (located.Xml is { NodeType: XmlNodeType.EndElement, Depth: 0 })
            {
                root.end = located.TagStart;
            }
        }

        return root;
    }

    /// <summary>A tag name of the same prefix.</summary>
    public string Sibling(string localName) => Name[..(Name.IndexOf(':', StringComparison.Ordinal) + 1)] + localName;

    /// <summary>The text of the part with children added after the last one.</summary>
    public string Append(string text, string children) => Splice.Apply(
        text,
        [isEmptyTag ? new Splice(end - "/>".Length, "/>".Length, $">{children}</{Name}>") : new Splice(end, 0, children)]);

    private static Dictionary<string, string> Attributes(XmlReader xml)
    {
        var attributes = new Dictionary<string, string>(StringComparer.Ordinal);
        while (xml.MoveToNextAttribute())
        {
            attributes[xml.LocalName] = xml.Value;
        }

        xml.MoveToElement();
        return attributes;
    }
}
