using System.Xml.Linq;
using ImppOffice.Planning;
using ImppOffice.Planning.Documents;
using ImppOffice.Planning.Drafting;
using ImppOffice.Word.Editing;

namespace ImppOffice.Word.Revising;

/// <summary>Finds the elements of the template in the document in force, before anything is changed.</summary>
internal sealed class PlaceSearch(RevisingSession session)
{
    private readonly XNamespace w = session.W;

    /// <summary>The place, null where the document has no such element; or why it has none that can be changed.</summary>
    public Result<FoundPlace> Find(string element)
    {
        if (!session.Editing.Find(element).Succeeded(out var standing, out var unknown))
        {
            return unknown;
        }

        return standing.Standing switch
        {
            ElementPresence.Absent => new FoundPlace(null),
            ElementPresence.Untagged => ByHeading(standing),
            _ => new FoundPlace(InControls([.. session.Editing.ControlsWith(standing.Tag)])),
        };
    }

    /// <summary>The place that controls enclose.</summary>
    public RevisionPlace InControls(IReadOnlyList<XElement> controls)
    {
        var edited = controls.Select(control => new EditedControl(control, w)).ToList();
        return new RevisionPlace(ElementFound.Control, [.. edited.SelectMany(control => Paragraphs(control.Content))])
        {
            Inline = edited[0].IsInline ? edited[0].Content : null,
            Table = edited.Select(control => control.Table).FirstOrDefault(table => table is not null) ?? controls[0].Ancestors(w + "tbl").FirstOrDefault(_ => edited[0].HoldsRows),
            IsPlain = edited[0].IsPlain,
        };
    }

    private Result<FoundPlace> ByHeading(ElementStanding standing)
    {
        var attach = session.Editing.Outline.Repairs.FirstOrDefault(repair => repair.What == RepairKind.Attach && repair.Element == standing.Id);
        var number = standing.Place?.Paragraph ?? 0;
        if (attach?.Range is { } range)
        {
            var within = session.Paragraphs.Skip(range.First - 1).Take(range.Last - range.First + 1).ToList();
            return new FoundPlace(new RevisionPlace(ElementFound.Heading, [.. within.Where(paragraph => !paragraph.Ancestors().Any(above => above.Name == w + "tbl" || above.Name == w + "txbxContent"))])
            {
                Table = within.Select(paragraph => paragraph.Ancestors(w + "tbl").LastOrDefault()).FirstOrDefault(table => table is not null),
                Label = LabelOf(range.First),
            });
        }

        var heading = session.Paragraphs.ElementAtOrDefault(number - 1);
        if (attach is not null && heading is not null)
        {
            return new FoundPlace(new RevisionPlace(ElementFound.Heading, []) { BareHeading = heading });
        }

        return BesideLabel(heading) is { } cell ? new FoundPlace(new RevisionPlace(ElementFound.Heading, Paragraphs(cell))) : Problems.ElementWithoutControl(standing.Id);
    }

    /// <summary>The cell behind the one that holds a label, or null.</summary>
    public XElement? BesideLabel(XElement? label) => label?.Ancestors(w + "tc").FirstOrDefault()?.ElementsAfterSelf(w + "tc").FirstOrDefault();

    /// <summary>The paragraphs of a content that stand in no table and no text box of it.</summary>
    public List<XElement> Paragraphs(XElement content) =>
        [.. content.Descendants(w + "p").Where(paragraph => !paragraph.Ancestors().TakeWhile(above => above != content).Any(above => above.Name == w + "tbl" || above.Name == w + "txbxContent"))];

    private string LabelOf(int number) => session.Editing.Document.Paragraphs.FirstOrDefault(paragraph => paragraph.Number == number) is { LabelLength: > 0, Heading: null } labelled
        ? labelled.Text[..labelled.LabelLength]
        : "";
}
