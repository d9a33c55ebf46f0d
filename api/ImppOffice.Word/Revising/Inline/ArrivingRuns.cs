using System.Xml.Linq;
using ImppOffice.Word.Comparing;
using ImppOffice.Word.Editing;

namespace ImppOffice.Word.Revising;

/// <summary>Makes inserted runs that look like what they stand beside, and puts them where Word allows them.</summary>
internal sealed class ArrivingRuns(Revisions revisions)
{
    private static readonly string[] AfterDirection = ["cs", "em", "lang", "eastAsianLayout", "specVanish", "oMath"];

    /// <summary>A text as an inserted run.</summary>
    /// <param name="text">The text; line feeds become breaks.</param>
    /// <param name="look">The run properties it takes over, or null.</param>
    public XElement Run(string text, XElement? look)
    {
        var w = revisions.W;
        var run = FilledText.Run(text, w);
        run.Element(w + "rPr")?.Remove();
        var properties = new XElement(w + "rPr", look?.Elements().Where(property => property.Name.LocalName is not ("ins" or "del" or "moveFrom" or "moveTo" or "rPrChange" or "vanish")));
        if (text.EnumerateRunes().Any(System.Text.Rune.IsLetter))
        {
            Turn(properties, TextDirection.IsRightToLeft(text));
        }

        if (properties.HasElements)
        {
            run.AddFirst(properties);
        }

        return revisions.Mark("ins", run);
    }

    /// <summary>Takes what comes out of insertions of others, which are cut in two, and out of links that it only stands behind.</summary>
    public void Settle(IReadOnlyList<XElement> put)
    {
        foreach (var arrival in put.Where(element => element.Name == revisions.W + "ins" && revisions.IsOwn(element)))
        {
            var replaces = arrival.PreviousNode is XElement before && before.Name == revisions.W + "del" && revisions.IsOwn(before);
            while (arrival.Parent is { } parent && (parent.Name.LocalName is "ins" or "moveTo" || (parent.Name.LocalName == "hyperlink" && !replaces && arrival.NextNode is null)))
            {
                Leave(arrival, parent);
            }
        }
    }

    private void Leave(XElement arrival, XElement parent)
    {
        var behind = arrival.ElementsAfterSelf().ToList();
        arrival.Remove();
        behind.ForEach(element => element.Remove());
        if (parent.Name.LocalName == "hyperlink")
        {
            arrival.Descendants(revisions.W + "rStyle").Remove();
        }

        parent.AddAfterSelf(arrival);
        if (behind.Count > 0)
        {
            var half = new XElement(parent.Name, parent.Attributes(), behind);
            revisions.Renew(half);
            arrival.AddAfterSelf(half);
        }

        if (!parent.HasElements)
        {
            parent.Remove();
        }
    }

    private static void Turn(XElement properties, bool rightToLeft)
    {
        var w = properties.Name.Namespace;
        properties.Elements(w + "rtl").Remove();
        if (!rightToLeft)
        {
            return;
        }

        if (properties.Elements().FirstOrDefault(property => AfterDirection.Contains(property.Name.LocalName, StringComparer.Ordinal)) is { } later)
        {
            later.AddBeforeSelf(new XElement(w + "rtl"));
        }
        else
        {
            properties.Add(new XElement(w + "rtl"));
        }
    }
}
