using System.Xml.Linq;
using ImppOffice.Word.Comparing;

namespace ImppOffice.Word.Revising;

/// <summary>Accepts the changes of a revision; those of others stay as they are.</summary>
internal sealed class OwnChanges(Revisions revisions)
{
    private readonly XNamespace w = revisions.W;

    public void Accept(XElement root)
    {
        Controls(root);
        Rows(root);
        Runs(root);
        Own(root, mark => mark.Name.LocalName.EndsWith("Change", StringComparison.Ordinal)).ForEach(change => change.Remove());
        foreach (var paragraph in root.Descendants(w + "p").Where(paragraph => ParagraphMarks.Look(paragraph, w) is not null).ToList())
        {
            Mark(paragraph, ParagraphMarks.Look(paragraph, w)!);
        }
    }

    private void Controls(XElement root)
    {
        foreach (var start in Own(root, mark => mark.Name == w + "customXmlDelRangeStart").Where(start => start.ElementsAfterSelf().FirstOrDefault()?.Name == w + "sdt").Reverse())
        {
            var control = start.ElementsAfterSelf().First();
            control.ReplaceWith(control.Element(w + "sdtContent")!.Nodes());
        }

        Own(root, mark => mark.Name.LocalName is "customXmlInsRangeStart" or "customXmlInsRangeEnd" or "customXmlDelRangeStart" or "customXmlDelRangeEnd").ForEach(mark => mark.Remove());
    }

    private void Rows(XElement root)
    {
        foreach (var mark in Own(root, mark => mark.Parent!.Name == w + "trPr"))
        {
            if (mark.Name == w + "ins")
            {
                mark.Remove();
            }
            else if (mark.Name == w + "del" && mark.Parent!.Parent is { } row)
            {
                row.Remove();
            }
        }
    }

    private void Runs(XElement root)
    {
        foreach (var deletion in Own(root, mark => mark.Name == w + "del" && mark.Parent!.Name != w + "rPr"))
        {
            var parent = deletion.Parent;
            deletion.Remove();

            // What somebody else inserted and we deleted was all there was of it.
            if (parent is { HasElements: false, Name.LocalName: "ins" or "moveTo" })
            {
                parent.Remove();
            }
        }

        foreach (var insertion in Own(root, mark => mark.Name == w + "ins" && mark.Parent!.Name.LocalName is not ("rPr" or "trPr")))
        {
            insertion.ReplaceWith(insertion.Nodes());
        }
    }

    // A paragraph whose mark goes becomes the beginning of the next one.
    private void Mark(XElement paragraph, XElement look)
    {
        var own = look.Elements().Where(mark => mark.Name.LocalName is "ins" or "del" && revisions.IsOwn(mark)).ToList();
        var joins = own.Exists(mark => mark.Name == w + "del");
        own.ForEach(mark => mark.Remove());
        if (!look.HasElements && own.Count > 0)
        {
            look.Remove();
        }

        if (!joins)
        {
            return;
        }

        var content = paragraph.Elements().Where(child => child.Name != w + "pPr").ToList();
        var next = paragraph.ElementsAfterSelf().FirstOrDefault(block => block.Name.LocalName is "p" or "tbl" or "sdt" or "customXml");
        if (next?.Name == w + "p")
        {
            content.ForEach(child => child.Remove());
            if (next!.Element(w + "pPr") is { } properties)
            {
                properties.AddAfterSelf(content);
            }
            else
            {
                next.AddFirst(content);
            }

            paragraph.Remove();
        }
        else if (!content.Exists(child => child.Descendants(w + "r").Any() || child.Name == w + "r") && (next is not null || paragraph.Parent!.Name == w + "body"))
        {
            paragraph.AddAfterSelf(content);
            paragraph.Remove();
        }
    }

    private List<XElement> Own(XElement root, Func<XElement, bool> kind) => [.. root.Descendants().Where(mark => mark.Name.Namespace == w && Wanted(mark) && kind(mark) && revisions.IsOwn(mark))];

    // Bookmarks and comments have ids too.
    private static bool Wanted(XElement mark) => mark.Name.LocalName is "ins" or "del" or "customXmlInsRangeStart" or "customXmlInsRangeEnd" or "customXmlDelRangeStart" or "customXmlDelRangeEnd"
        || mark.Name.LocalName.EndsWith("Change", StringComparison.Ordinal);
}
