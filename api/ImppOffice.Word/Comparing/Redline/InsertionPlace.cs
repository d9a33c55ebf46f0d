using System.Xml.Linq;

namespace ImppOffice.Word.Comparing;

/// <summary>Where in a container of the old version the next inserted element goes: after what was passed last.</summary>
/// <param name="container">The container.</param>
/// <param name="first">What is passed first, or null where there is nothing to pass.</param>
internal sealed class InsertionPlace(XElement container, XElement? first)
{
    private XElement? last;

    /// <summary>Goes past an element and the end of a range that closes it.</summary>
    public void Pass(XElement element) => last = element.NextNode is XElement { Name.LocalName: "customXmlDelRangeEnd" } end ? end : element;

    public void Insert(XElement element)
    {
        if (last is not null)
        {
            last.AddAfterSelf(element);
        }
        else if (first is not null)
        {
            first.AddBeforeSelf(element);
        }
        else if (container.Elements().LastOrDefault(child => child.Name.LocalName is "tcPr" or "tblPr" or "tblGrid" or "trPr" or "tblPrEx") is { } properties)
        {
            properties.AddAfterSelf(element);
        }
        else
        {
            container.AddFirst(element);
        }

        last = element;
    }
}
