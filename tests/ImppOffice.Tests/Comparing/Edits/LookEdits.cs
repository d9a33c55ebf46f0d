using System.Xml.Linq;
using static ImppOffice.Tests.Comparing.EditedText;

namespace ImppOffice.Tests.Comparing;

/// <summary>Runs, paragraphs, paragraph marks, lists and pages change how they look.</summary>
internal static class LookEdits
{
    public static IEnumerable<Action<XElement, XElement?>> All(EditedText text) =>
    [
        (body, _) => Run(body, text, new XElement(W + "b")),
        (body, _) => Run(body, text, new XElement(W + "i")),
        (body, _) => Run(body, text, Value("color", "C00000")),
        (body, _) => OnParagraph(body, text, Value("jc", "center")),
        (body, _) => OnParagraph(body, text, new XElement(W + "keepNext")),
        (body, _) => Mark(text.Paragraph(body)),
        (body, _) => Style(text.Paragraph(body), text.PickOr(body.Descendants(W + "pStyle"))),
        (body, _) => List(text.Paragraph(body), text.PickOr(body.Descendants(W + "numPr"))),
        (body, _) => text.PickOr(body.Descendants(W + "ilvl"))?.SetAttributeValue(W + "val", text.Next(3)),
        (body, _) => body.Elements(W + "sectPr").Elements(W + "pgMar").FirstOrDefault()?.SetAttributeValue(W + "left", 600 + text.Next(900)),
    ];

    private static void Run(XElement body, EditedText text, XElement property)
    {
        if (text.PickOr(body.Descendants(W + "r").Where(run => run.Elements(W + "t").Any())) is { } run)
        {
            Toggle(run, "rPr", property);
        }
    }

    private static void OnParagraph(XElement body, EditedText text, XElement property)
    {
        if (text.Paragraph(body) is { } paragraph)
        {
            Toggle(paragraph, "pPr", property);
        }
    }

    private static void Mark(XElement? paragraph)
    {
        if (paragraph?.Element(W + "pPr") is { } properties)
        {
            if (properties.Element(W + "rPr") is null)
            {
                Toggle(paragraph, "pPr", new XElement(W + "rPr"));
            }

            Toggle(properties, "rPr", new XElement(W + "b"));
        }
    }

    private static void Style(XElement? paragraph, XElement? style)
    {
        if (paragraph is not null && style is not null)
        {
            Toggle(paragraph, "pPr", new XElement(style));
        }
    }

    private static void List(XElement? paragraph, XElement? numbering)
    {
        if (paragraph is not null && numbering is not null)
        {
            Toggle(paragraph, "pPr", new XElement(numbering));
        }
    }
}
