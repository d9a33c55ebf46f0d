using System.Xml.Linq;
using ImppOffice.Planning.Templates;
using static ImppOffice.Word.Writing.Wml;

namespace ImppOffice.Word.Writing;

/// <summary>
/// Fills the house style's header and footer: where they hold the controls <c>impp:short-title</c>, <c>impp:page</c> and
/// <c>impp:marking</c> within a paragraph, these become the title, the page number and the classification.
/// </summary>
internal sealed class HeaderFooter(Draft draft, string shortTitle, TitleBlockTexts texts)
{
    public void Fill(XDocument part)
    {
        foreach (var control in part.Descendants(W + "sdt").Where(control => control.Parent?.Name == W + "p").ToList())
        {
            var look = control.Element(W + "sdtContent")?.Element(W + "r")?.Element(W + "rPr");
            object? content = (string?)control.Element(W + "sdtPr")?.Element(W + "tag")?.Attribute(W + "val") switch
            {
                "impp:short-title" => Run(shortTitle, look),
                "impp:page" => PageNumber(look),
                "impp:marking" => Classification.Marking(draft, texts, look is null ? null : new XElement(look)),
                _ => null,
            };
            if (content is not null)
            {
                control.ReplaceWith(content);
            }
        }
    }

    private List<XElement> PageNumber(XElement? look)
    {
        var runs = new List<XElement>();
        var text = texts.Page.In(draft.Language.Asked);
        foreach (var piece in text.Split('{', '}'))
        {
            switch (piece)
            {
                case "page":
                    runs.Add(Field(" PAGE ", look));
                    break;
                case "pages":
                    runs.Add(Field(" NUMPAGES ", look));
                    break;
                case not "":
                    runs.Add(Run(piece, look));
                    break;
            }
        }

        return runs;
    }

    private static XElement Field(string instruction, XElement? look) => El("fldSimple", At("instr", instruction), Run("1", look));
}
