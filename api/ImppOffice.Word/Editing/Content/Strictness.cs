using System.Xml.Linq;
using ImppOffice.Word.Writing;

namespace ImppOffice.Word.Editing;

/// <summary>Brings what the product writes into the namespace of a document, which is another one in strict documents.</summary>
internal static class Strictness
{
    /// <summary>The element with every name of the main namespace in the document's.</summary>
    public static XElement Convert(XElement content, XNamespace w)
    {
        if (w != Wml.W)
        {
            foreach (var element in content.DescendantsAndSelf().Where(element => element.Name.Namespace == Wml.W))
            {
                element.Name = w + element.Name.LocalName;
                element.ReplaceAttributes(element.Attributes().Select(attribute => attribute.Name.Namespace == Wml.W ? new XAttribute(w + attribute.Name.LocalName, attribute.Value) : attribute).ToList());
            }
        }

        return content;
    }

    /// <summary>An empty part.</summary>
    public static XDocument Part(string root, XNamespace w, params object?[] content) => new(
        new XDeclaration("1.0", "UTF-8", "yes"),
        new XElement(w + root, new XAttribute(XNamespace.Xmlns + "w", w), content));
}
