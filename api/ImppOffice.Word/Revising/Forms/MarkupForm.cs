using System.Xml.Linq;

namespace ImppOffice.Word.Revising;

/// <summary>Turns tracked changes into the mark-up form of the United Nations: what goes is struck out, what comes is bold, and nothing is left to accept or reject.</summary>
internal static class MarkupForm
{
    private static readonly string[] BeforeBold = ["rStyle", "rFonts"];
    private static readonly string[] BeforeStrike = ["rStyle", "rFonts", "b", "bCs", "i", "iCs", "caps", "smallCaps"];
    private static readonly string[] Ranges = ["RangeStart", "RangeEnd"];

    /// <summary>True where a part holds tracked changes.</summary>
    public static bool Applies(XElement root) => root.Descendants().Any(IsMark);

    public static void Apply(XElement root)
    {
        foreach (var mark in root.Descendants().Where(element => IsMark(element) && element.Name.LocalName is "ins" or "del" or "moveFrom" or "moveTo").ToList())
        {
            if (mark.Parent!.Name.LocalName is "rPr" or "trPr" or "numPr")
            {
                continue;
            }

            var goes = mark.Name.LocalName is "del" or "moveFrom";
            foreach (var run in mark.Descendants(mark.Name.Namespace + "r").ToList())
            {
                Show(run, goes);
            }
        }

        foreach (var mark in root.Descendants().Where(IsMark).Reverse().ToList())
        {
            if (mark.Name.LocalName is "ins" or "del" or "moveFrom" or "moveTo")
            {
                mark.ReplaceWith(mark.Nodes());
            }
            else
            {
                mark.Remove();
            }
        }
    }

    private static bool IsMark(XElement element) => element.Name.Namespace.NamespaceName.Contains("wordprocessingml", StringComparison.Ordinal)
        && (element.Name.LocalName is "ins" or "del" or "moveFrom" or "moveTo" or "cellIns" or "cellDel" or "cellMerge"
            || (element.Name.LocalName.EndsWith("Change", StringComparison.Ordinal) && element.Name.LocalName.Contains("Pr", StringComparison.Ordinal)) || element.Name.LocalName is "tblGridChange" or "numberingChange"
            || (Ranges.Any(end => element.Name.LocalName.EndsWith(end, StringComparison.Ordinal)) && (element.Name.LocalName.StartsWith("move", StringComparison.Ordinal) || element.Name.LocalName.StartsWith("customXml", StringComparison.Ordinal))));

    private static void Show(XElement run, bool goes)
    {
        var w = run.Name.Namespace;
        if (run.Element(w + "rPr") is not { } look)
        {
            run.AddFirst(look = new XElement(w + "rPr"));
        }

        string[] shown = goes ? ["strike"] : ["b", "bCs"];
        look.Elements().Where(property => shown.Contains(property.Name.LocalName, StringComparer.Ordinal) || (goes && property.Name.LocalName == "dstrike")).Remove();
        var place = look.Elements().LastOrDefault(property => (goes ? BeforeStrike : BeforeBold).Contains(property.Name.LocalName, StringComparer.Ordinal));
        var properties = shown.Select(name => new XElement(w + name)).ToList();
        if (place is null)
        {
            look.AddFirst(properties);
        }
        else
        {
            place.AddAfterSelf(properties);
        }

        foreach (var text in run.Elements().Where(text => text.Name.LocalName is "delText" or "delInstrText").ToList())
        {
            text.Name = w + (text.Name.LocalName == "delText" ? "t" : "instrText");
        }
    }
}
