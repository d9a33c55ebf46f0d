using System.Xml.Linq;

namespace ImppOffice.Word.Comparing;

/// <summary>A paragraph of a redline that is deleted or inserted from its first to its last word.</summary>
/// <param name="Element">The paragraph.</param>
/// <param name="Text">What it says.</param>
/// <param name="HasMark">True where its paragraph mark goes or comes with it; the last one of a container stays.</param>
internal sealed record WholeParagraph(XElement Element, MoveText Text, bool HasMark)
{
    /// <summary>The paragraphs below an element whose content is within marks of a kind (<c>del</c> or <c>ins</c>), in reading order; not those of rows that go or come.</summary>
    public static List<WholeParagraph> Find(XElement root, string change, XNamespace w) =>
    [
        .. root.Descendants(w + "p")
            .Where(paragraph => !paragraph.Ancestors().Any(above => above.Name == w + "txbxContent" || above.Elements(w + "trPr").Elements().Any(mark => mark.Name == w + "ins" || mark.Name == w + "del")))
            .Select(paragraph => (Paragraph: paragraph, HasMark: Has(paragraph, change, w)))
            .Where(entry => IsWhole(entry.Paragraph, change, entry.HasMark, w))
            .Select(entry => new WholeParagraph(entry.Paragraph, new MoveText("", Wording.Of(entry.Paragraph, w).Trim()), entry.HasMark)),
    ];

    /// <summary>The marks around its runs.</summary>
    public IEnumerable<XElement> Marks(XName change) => Element.Descendants(change)
        .Where(mark => mark.Ancestors().TakeWhile(above => above != Element).All(above => above.Name.LocalName is not ("pPr" or "txbxContent")));

    private static bool Has(XElement paragraph, string change, XNamespace w) => ParagraphMarks.Look(paragraph, w)?.Element(w + change) is not null;

    private static bool IsWhole(XElement paragraph, string change, bool hasMark, XNamespace w)
    {
        var runs = paragraph.Descendants(w + "r").Where(run => run.Ancestors(w + "p").First() == paragraph && run.Elements().Any(piece => piece.Name != w + "rPr")).ToList();
        return (runs.Count > 0 || hasMark) && runs.TrueForAll(run => run.Parent!.Name == w + change);
    }
}
