using System.Xml.Linq;
using static ImppOffice.Tests.Comparing.EditedText;

namespace ImppOffice.Tests.Comparing;

/// <summary>Paragraphs come, go, move, part and change their words.</summary>
internal static class ParagraphEdits
{
    public static IEnumerable<Action<XElement, XElement?>> All(EditedText text) =>
    [
        (body, _) => text.Paragraph(body)?.Remove(),
        (body, _) => Add(body, text),
        (body, _) => Move(body, text, 1, reword: false),
        (body, _) => Move(body, text, 1 + text.Next(4), reword: false),
        (body, _) => Move(body, text, 1, reword: true),
        (body, _) => text.Reword(text.PickOr(body.Elements(W + "p").Descendants(W + "t"))),
        (body, _) => Part(body, text),
    ];

    private static void Add(XElement body, EditedText text)
    {
        if (text.Paragraph(body) is { } paragraph)
        {
            paragraph.AddAfterSelf(new XElement(W + "p", paragraph.Element(W + "pPr"), Run(text.Sentence())));
        }
    }

    private static void Move(XElement body, EditedText text, int count, bool reword)
    {
        if (text.Paragraph(body) is { } first)
        {
            var moved = first.ElementsAfterSelf().Take(count - 1).TakeWhile(IsFree).Prepend(first).ToList();
            moved.ForEach(paragraph => paragraph.Remove());
            if (reword)
            {
                text.Reword(text.PickOr(first.Descendants(W + "t")));
            }

            (text.Paragraph(body) ?? body.Elements(W + "p").First()).AddBeforeSelf(moved);
        }
    }

    private static void Part(XElement body, EditedText text)
    {
        if (text.Paragraph(body) is { } paragraph && paragraph.Elements(W + "r").ToList() is { Count: > 1 } runs)
        {
            var rest = runs.Skip(runs.Count / 2).ToList();
            rest.ForEach(run => run.Remove());
            paragraph.AddAfterSelf(new XElement(W + "p", paragraph.Element(W + "pPr"), rest));
        }
    }
}
