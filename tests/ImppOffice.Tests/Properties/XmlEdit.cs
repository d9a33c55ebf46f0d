using System.Xml.Linq;

namespace ImppOffice.Tests.Properties;

/// <summary>What an edit does to an element.</summary>
internal enum Change
{
    Delete,
    Duplicate,
    Move,
    SetAttribute,
    RemoveAttributes,
    SetText,
    NestInItself,
    Rename,
}

/// <summary>One edit of a part of a document, as a faulty writer might make it.</summary>
/// <param name="Part">Which part, counted round.</param>
/// <param name="Change">What is done.</param>
/// <param name="At">Which element, counted round.</param>
/// <param name="To">The element that it goes to, or lends its name or an attribute from, counted round.</param>
/// <param name="Text">The new value or text.</param>
/// <param name="Depth">How many times it is nested.</param>
internal sealed record XmlEdit(int Part, Change Change, int At, int To, string Text, int Depth)
{
    public void ApplyTo(XDocument document)
    {
        var elements = document.Root!.Descendants().ToList();
        if (elements.Count == 0)
        {
            return;
        }

        var element = elements[At % elements.Count];
        var other = elements[To % elements.Count];
        switch (Change)
        {
            case Change.Delete:
                element.Remove();
                break;
            case Change.Duplicate:
                element.AddAfterSelf(new XElement(element));
                break;
            case Change.Move:
                var moved = new XElement(element);
                other.Add(moved);
                element.Remove();
                break;
            case Change.SetAttribute:
                // XML itself says what xml:space may hold.
                var name = other.Attributes().Select(attribute => attribute.Name).FirstOrDefault(name => name.Namespace != XNamespace.Xmlns && name.Namespace != XNamespace.Xml && name != "xmlns");
                element.SetAttributeValue(name ?? "unknown", Text);
                break;
            case Change.RemoveAttributes:
                element.Attributes().Where(attribute => !attribute.IsNamespaceDeclaration).Remove();
                break;
            case Change.SetText:
                element.Add(new XText(Text));
                break;
            case Change.NestInItself:
                Nest(element);
                break;
            case Change.Rename:
                element.Name = other.Name;
                break;
        }
    }

    private void Nest(XElement element)
    {
        for (var level = 0; level < Depth; level++)
        {
            var outer = new XElement(element.Name, element.Attributes());
            element.AddAfterSelf(outer);
            element.Remove();
            outer.Add(element);
            element = outer;
        }
    }
}
