using System.Xml.Linq;

namespace ImppOffice.Tests.Comparing;

/// <summary>What the edits of a document share: chance, words, and where properties stand.</summary>
internal sealed class EditedText(Random random)
{
    public static readonly XNamespace W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static readonly string[] Words = ["corridor", "1,250", "15 June 2027", "mandate", "the", "radio", "and", "éducation", "النقل"];

    // The order the schema asks for, as far as these edits go.
    private static readonly string[] Order =
    [
        "pStyle", "keepNext", "keepLines", "pageBreakBefore", "framePr", "widowControl", "numPr", "suppressLineNumbers", "pBdr", "shd", "tabs", "suppressAutoHyphens", "overflowPunct", "bidi", "spacing", "ind", "contextualSpacing", "jc", "outlineLvl", "rPr", "sectPr",
    ];

    private static readonly string[] RunOrder = ["rStyle", "rFonts", "b", "bCs", "i", "iCs", "caps", "smallCaps", "strike", "color", "spacing", "w", "kern", "position", "sz", "szCs", "highlight", "u"];

    public int Next(int most) => random.Next(most);

    public T Pick<T>(IReadOnlyList<T> from) => from[random.Next(from.Count)];

    /// <summary>Any of some elements; null where there is none.</summary>
    public XElement? PickOr(IEnumerable<XElement> from) => from.ToList() is { Count: > 0 } list ? Pick(list) : null;

    /// <summary>A paragraph of the body that may go or come as a whole: with nothing in it that stands for something elsewhere.</summary>
    public XElement? Paragraph(XElement body) => PickOr(body.Elements(W + "p").Where(IsFree));

    public static bool IsFree(XElement paragraph) =>
        paragraph.Name == W + "p" && paragraph.Elements().All(child => child.Name == W + "pPr" || child.Name.LocalName is "r" or "bookmarkStart" or "bookmarkEnd" or "proofErr")
        && !paragraph.Descendants().Any(inner => inner.Name.LocalName is "sectPr" or "fldChar" or "drawing" or "pict" or "footnoteReference");

    public string Sentence() => string.Join(' ', Enumerable.Range(0, 3 + random.Next(20)).Select(_ => Pick(Words)));

    public static XElement Run(string text) => new(W + "r", new XElement(W + "t", new XAttribute(XNamespace.Xml + "space", "preserve"), text));

    public void Reword(XElement? text)
    {
        if (text is not null)
        {
            var words = text.Value.Split(' ').ToList();
            words.Insert(random.Next(words.Count + 1), Pick(Words));
            words.RemoveAt(random.Next(words.Count));
            text.SetAttributeValue(XNamespace.Xml + "space", "preserve");
            text.Value = string.Join(' ', words);
        }
    }

    /// <summary>Sets a property, or takes it away where it is already so.</summary>
    public static void Toggle(XElement owner, string properties, XElement property)
    {
        if (owner.Element(W + properties) is not { } held)
        {
            held = new XElement(W + properties);
            owner.AddFirst(held);
        }

        var (known, order) = (held.Element(property.Name), properties == "rPr" ? RunOrder : Order);
        known?.Remove();
        if (known is null || !XNode.DeepEquals(known, property))
        {
            var at = Array.IndexOf(order, property.Name.LocalName);
            var before = held.Elements().LastOrDefault(child => Array.IndexOf(order, child.Name.LocalName) is >= 0 and var place && place < at);
            if (before is null)
            {
                held.AddFirst(property);
            }
            else
            {
                before.AddAfterSelf(property);
            }
        }
    }

    public static XElement Value(string name, string value) => new(W + name, new XAttribute(W + "val", value));
}
