using System.Xml.Linq;

namespace ImppOffice.Tests.Comparing.Laws;

/// <summary>
/// Accepts or rejects every tracked change of a part, as ECMA-376 part 1, 17.13.5 has it. It knows nothing of the product,
/// neither of its reader nor of what writes the changes.
/// </summary>
internal sealed class SettledChanges(bool accept)
{
    private static readonly XNamespace W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private readonly HashSet<XName> gone = accept ? [W + "del", W + "moveFrom"] : [W + "ins", W + "moveTo"];
    private readonly HashSet<XName> kept = accept ? [W + "ins", W + "moveTo"] : [W + "del", W + "moveFrom"];

    public void Settle(XElement root)
    {
        root.Descendants().Where(mark => mark.Name.LocalName is "moveFromRangeStart" or "moveFromRangeEnd" or "moveToRangeStart" or "moveToRangeEnd").Remove();
        Controls(root);
        Rows(root);
        Runs(root);
        root.Descendants().Where(change => change.Name.Namespace == W && change.Name.LocalName.EndsWith("Change", StringComparison.Ordinal)).ToList().ForEach(Property);
        Marks(root);
    }

    // Inserted and deleted controls have a range around their beginning and one around their end.
    private void Controls(XElement root)
    {
        var change = accept ? "customXmlDel" : "customXmlIns";
        foreach (var start in root.Descendants(W + (change + "RangeStart")).Where(start => start.ElementsAfterSelf().FirstOrDefault()?.Name == W + "sdt").Reverse().ToList())
        {
            var control = start.ElementsAfterSelf().First();
            var content = control.Element(W + "sdtContent")!;
            Assert.Equal(start.Attribute(W + "id")!.Value, content.Elements().First().Attribute(W + "id")!.Value);
            Assert.Equal(content.Elements().Last().Attribute(W + "id")!.Value, control.ElementsAfterSelf().First().Attribute(W + "id")!.Value);
            control.ReplaceWith(content.Nodes());
        }

        root.Descendants().Where(mark => mark.Name.LocalName is "customXmlInsRangeStart" or "customXmlInsRangeEnd" or "customXmlDelRangeStart" or "customXmlDelRangeEnd").Remove();
    }

    private void Rows(XElement root)
    {
        foreach (var row in root.Descendants(W + "tr").ToList())
        {
            if (row.Elements(W + "trPr").Elements().Any(mark => gone.Contains(mark.Name)))
            {
                var table = row.Parent!;
                row.Remove();
                if (table.Name == W + "tbl" && !table.Descendants(W + "tr").Any())
                {
                    table.Remove();
                }
            }
        }

        root.Descendants(W + "trPr").Elements().Where(mark => kept.Contains(mark.Name)).Remove();
    }

    private void Runs(XElement root)
    {
        Outside(root, gone).ForEach(change => change.Remove());
        for (var open = Outside(root, kept); open.Count > 0; open = Outside(root, kept))
        {
            open.Where(change => change.Parent is not null).ToList().ForEach(change => change.ReplaceWith(change.Nodes()));
        }

        foreach (var text in root.Descendants().Where(text => text.Name == W + "delText" || text.Name == W + "delInstrText").ToList())
        {
            text.Name = W + (text.Name.LocalName == "delText" ? "t" : "instrText");
        }
    }

    private static List<XElement> Outside(XElement root, HashSet<XName> changes) =>
        [.. root.Descendants().Where(change => changes.Contains(change.Name) && change.Parent!.Name != W + "rPr")];

    private void Property(XElement change)
    {
        var held = change.Parent!;
        change.Remove();
        if (!accept)
        {
            var former = change.Elements().SingleOrDefault()?.Elements().ToList() ?? [];
            var staying = held.Elements().Where(child => Stays(held.Name.LocalName, child.Name.LocalName)).ToList();
            held.ReplaceNodes(held.Name.LocalName == "pPr" ? [.. former, .. staying] : staying.Concat(former));
        }
    }

    // What a change of properties does not tell of, by the type of its content.
    private static bool Stays(string held, string child) => held switch
    {
        "pPr" => child is "rPr" or "sectPr",
        "rPr" => child is "ins" or "del" or "moveFrom" or "moveTo",
        "sectPr" => child is "headerReference" or "footerReference",
        _ => false,
    };

    // A paragraph whose mark goes becomes the beginning of the next one, which keeps its own properties.
    private void Marks(XElement root)
    {
        foreach (var paragraph in root.Descendants(W + "p").ToList())
        {
            var marks = paragraph.Elements(W + "pPr").Elements(W + "rPr").Elements().ToList();
            if (!marks.Exists(mark => gone.Contains(mark.Name)))
            {
                marks.Where(mark => kept.Contains(mark.Name)).Remove();
                continue;
            }

            var content = paragraph.Elements().Where(child => child.Name != W + "pPr").ToList();
            if (paragraph.ElementsAfterSelf().FirstOrDefault(next => next.Name.LocalName is "p" or "tbl" or "sdt") is { } next && next.Name == W + "p")
            {
                var properties = next.Element(W + "pPr");
                content.ForEach(child => child.Remove());
                if (properties is null)
                {
                    next.AddFirst(content);
                }
                else
                {
                    properties.AddAfterSelf(content);
                }

                paragraph.Remove();
            }
            else
            {
                Assert.DoesNotContain(content, child => child.Name == W + "r");
                paragraph.Remove();
            }
        }
    }
}
