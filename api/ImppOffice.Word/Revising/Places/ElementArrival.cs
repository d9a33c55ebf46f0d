using System.Xml.Linq;
using ImppOffice.Planning;
using ImppOffice.Planning.Drafting;
using ImppOffice.Planning.Templates;
using ImppOffice.Word.Editing;
using ImppOffice.Word.Writing;

namespace ImppOffice.Word.Revising;

/// <summary>Puts an element that the document lacks where the template's order has it, with its section where that is missing too.</summary>
internal sealed class ElementArrival(RevisingSession session)
{
    private readonly XNamespace w = session.W;
    private readonly EditingSession editing = session.Editing;

    /// <summary>How it came in, or why it could not.</summary>
    public Result<ElementFound> Insert(string id, Func<XElement, Problem?> fill)
    {
        editing.Changed();
        var section = editing.Outline.Sections.First(candidate => candidate.Elements.Any(standing => standing.Id == id));
        var isAbsent = section.Standing == Presence.Absent;
        if ((isAbsent ? section.Anchor : section.Elements.First(standing => standing.Id == id).Anchor) is not { } anchor || new BodyPlaces(editing).Of(anchor) is not { } place)
        {
            return Problems.AnchorNotFound;
        }

        var holder = Content(id, section.Id, isAbsent);
        var control = holder.Descendants(w + "sdt").First();
        if (fill(control) is { } problem)
        {
            return problem;
        }

        InsertionMarks.Mark([holder], editing);
        foreach (var inner in holder.Descendants(w + "sdt").Reverse().ToList())
        {
            inner.ReplaceWith(session.Controls.Insert(inner, inner.Element(w + "sdtContent")!.Nodes().ToList().OfType<XElement>()));
        }

        var content = holder.Elements().ToList();
        content.ForEach(element => element.Remove());
        new BodyPlaces(editing).Insert(place, content);
        editing.Changed();
        return isAbsent ? ElementFound.InsertedWithSection : ElementFound.Inserted;
    }

    /// <summary>Texts as the paragraphs of a control that came in.</summary>
    public Problem? FillText(XElement control, IReadOnlyList<string> texts)
    {
        var content = control.Element(w + "sdtContent")!;
        var pattern = content.Descendants(w + "p").FirstOrDefault()?.Element(w + "pPr");
        content.ReplaceNodes(texts.Select(text => FilledText.Paragraph(pattern, text, w)));
        return null;
    }

    /// <summary>Rows as those of the table of a control that came in.</summary>
    public Problem? FillRows(XElement control, string id, IReadOnlyList<IReadOnlyList<string>> texts)
    {
        if (control.Descendants(w + "tbl").FirstOrDefault() is not { } table)
        {
            return Problems.WrongForm(id, "text, not rows");
        }

        var rows = new TableRows(table, w);
        var pattern = new XElement(rows.Units[0]);
        rows.Units[^1].AddAfterSelf(texts.Select(row => rows.Copy(pattern, (column, properties) => FilledText.Paragraph(properties, row[column], w))));
        rows.Units.ToList().ForEach(unit => unit.Remove());
        table.ElementsBeforeSelf(w + "sdt").Remove();
        return null;
    }

    private XElement Content(string id, string sectionId, bool withSection)
    {
        var draft = editing.NewDraft();
        var writer = new SectionContent(draft, editing.Template);
        var element = editing.ElementOf(id);
        var content = (withSection ? writer.Write(editing.Template.Sections.First(section => section.Id == sectionId), [element]) : writer.Write(element)).ToList();
        if (!withSection && element.Layout.Form == ElementForm.Table)
        {
            // Two tables that touch are one table to Word.
            content.Add(Wml.Paragraph(draft.Style.Id(StyleNames.Text)));
        }

        content.SelectMany(part => part.DescendantsAndSelf(Wml.W + "sdtPr")).Elements()
            .Where(property => property.Name == Wml.W + "placeholder" || property.Name == Wml.W + "showingPlcHdr").Remove();
        return new XElement(w + "body", editing.Content.ImportUnmarked(draft, content, HeadingLevels.OfSections(editing)));
    }
}
