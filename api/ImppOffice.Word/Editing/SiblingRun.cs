using System.Xml.Linq;

namespace ImppOffice.Word.Editing;

/// <summary>Finds the children of one container that hold two paragraphs and all between them.</summary>
internal static class SiblingRun
{
    /// <summary>The children, in order; null where no body, cell or block control holds both paragraphs.</summary>
    public static List<XElement>? Between(XElement first, XElement last, XNamespace w)
    {
        var above = last.Ancestors().ToHashSet();
        var container = first.Ancestors().FirstOrDefault(ancestor => above.Contains(ancestor) && ancestor.Name.LocalName is "body" or "tc" or "sdtContent");
        if (container is null || !above.Contains(container) || container.Elements().Any(child => child.Name == w + "r" || child.Name == w + "tr" || child.Name == w + "tc"))
        {
            return null;
        }

        var from = first.AncestorsAndSelf().First(ancestor => ancestor.Parent == container);
        var to = last.AncestorsAndSelf().First(ancestor => ancestor.Parent == container);
        return [.. container.Elements().SkipWhile(child => child != from).TakeWhile(child => child != to), to];
    }
}
