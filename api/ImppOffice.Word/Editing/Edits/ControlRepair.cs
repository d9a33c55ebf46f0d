using System.Xml.Linq;
using ImppOffice.Planning;
using ImppOffice.Planning.Drafting;
using ImppOffice.Planning.Templates;
using ImppOffice.Word.Writing;

namespace ImppOffice.Word.Editing;

/// <summary>Carries out repairs of controls; the text stays as it is.</summary>
internal sealed class ControlRepair(EditingSession session)
{
    private readonly XNamespace w = session.W;

    /// <summary>Null once they are made, or why one cannot be.</summary>
    public Problem? Apply(IReadOnlyList<string> ids)
    {
        var known = session.Outline.Repairs;
        if (ids.FirstOrDefault(id => !known.Any(repair => repair.Id == id)) is { } unknown)
        {
            return Problems.UnknownRepair(unknown, NearestWord.To(unknown, known.Select(repair => repair.Id)));
        }

        // The numbers of paragraphs hold until an empty control comes in: those repairs are looked up in the places found before.
        var places = new BodyPlaces(session);
        var problem = known.Where(repair => ids.Contains(repair.Id, StringComparer.Ordinal)).Select(repair => Make(repair, places)).FirstOrDefault(found => found is not null);
        session.Changed();
        return problem;
    }

    private Problem? Make(Repair repair, BodyPlaces places) => repair.What switch
    {
        RepairKind.Duplicate => Untag(repair.Tag!),
        RepairKind.Attach => repair.Range is { } range ? Enclose(repair, places, range) : PutEmpty(repair, places),
        _ => Problems.RepairByHand(repair.Id),
    };

    private Problem? Untag(string tag)
    {
        var controls = session.ControlsWith(tag).ToList();
        var kept = controls.Find(SaysSomething) ?? controls[0];
        foreach (var control in controls.Where(control => control != kept))
        {
            control.Element(w + "sdtPr")!.Elements(w + "tag").Remove();
        }

        return null;
    }

    private bool SaysSomething(XElement control) =>
        control.Element(w + "sdtPr")?.Element(w + "showingPlcHdr") is null && control.Descendants(w + "t")
            .Where(text => text.Ancestors(w + "sdt").TakeWhile(outer => outer != control).All(inner => inner.Element(w + "sdtPr")?.Element(w + "showingPlcHdr") is null))
            .Any(text => !string.IsNullOrWhiteSpace(text.Value));

    private Problem? Enclose(Repair repair, BodyPlaces places, (int First, int Last) range)
    {
        if (places.Paragraph(range.First) is not { } first || places.Paragraph(range.Last) is not { } last
            || SiblingRun.Between(first, last, w) is not { } run
            || run.Exists(node => node.DescendantsAndSelf(w + "p").Any(paragraph => IsOutside(paragraph, first, last))))
        {
            return Problems.RepairByHand(repair.Id);
        }

        var element = session.ElementOf(repair.Element!);
        var control = EmptyControl(element with { Layout = new ElementLayout() });
        var content = control.Element(w + "sdtContent")!;
        control.Element(w + "sdtPr")!.Elements(w + "showingPlcHdr").Remove();
        content.RemoveNodes();
        run[0].AddBeforeSelf(control);
        run.ForEach(node => node.Remove());
        content.Add(run);
        return null;
    }

    private bool IsOutside(XElement paragraph, XElement first, XElement last) =>
        (paragraph.IsBefore(first) || paragraph.IsAfter(last)) && paragraph.Descendants(w + "t").Any(text => !string.IsNullOrWhiteSpace(text.Value));

    private Problem? PutEmpty(Repair repair, BodyPlaces places)
    {
        if (places.Paragraph(repair.Place.Paragraph!.Value) is not { } heading || (heading.Parent != session.Body && heading.Parent?.Name != w + "sdtContent"))
        {
            return Problems.RepairByHand(repair.Id);
        }

        heading.AddAfterSelf(EmptyControl(session.ElementOf(repair.Element!)));
        return null;
    }

    private XElement EmptyControl(Element element)
    {
        var draft = session.NewDraft();
        return session.Content.Import(draft, [new ElementContent(draft, session.Template, element).Write()])[0];
    }
}
