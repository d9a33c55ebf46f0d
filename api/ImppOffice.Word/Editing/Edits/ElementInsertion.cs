using System.Xml.Linq;
using ImppOffice.Planning;
using ImppOffice.Planning.Drafting;
using ImppOffice.Word.Writing;

namespace ImppOffice.Word.Editing;

/// <summary>Puts absent elements into the sections they belong to.</summary>
internal sealed class ElementInsertion(EditingSession session)
{
    /// <summary>Null once they are there, or why they cannot be.</summary>
    public Problem? Apply(IReadOnlyList<string> ids)
    {
        if (ids.Select(session.Find).FirstOrDefault(found => found.Problem is not null) is { Problem: { } unknown })
        {
            return unknown;
        }

        var wanted = session.Outline.Sections.SelectMany(section => section.Elements.Select(element => (Section: section, Element: element)))
            .Where(pair => ids.Contains(pair.Element.Id, StringComparer.Ordinal)).ToList();
        if (wanted.Select(pair => Refuse(pair.Section, pair.Element)).FirstOrDefault(problem => problem is not null) is { } refused)
        {
            return refused;
        }

        var places = new BodyPlaces(session);
        var level = HeadingLevels.OfSections(session);
        foreach (var group in wanted.GroupBy(pair => pair.Element.Anchor!).ToList())
        {
            if (places.Of(group.Key) is not { } place)
            {
                return Problems.AnchorNotFound;
            }

            places.Insert(place, group.SelectMany(pair => Content(pair.Element.Id, level)).ToList());
        }

        session.Changed();
        return null;
    }

    private static Problem? Refuse(SectionStanding section, ElementStanding element) =>
        element.Standing != ElementPresence.Absent ? Problems.ElementPresent(element.Id)
        : section.Standing == Presence.Absent ? Problems.SectionAbsent(section.Id)
        : null;

    private List<XElement> Content(string id, int level)
    {
        var draft = session.NewDraft();
        var element = session.ElementOf(id);
        var content = new SectionContent(draft, session.Template).Write(element);

        // Two tables that touch are one table to Word.
        return session.Content.Import(draft, element.Layout.Form == Planning.Templates.ElementForm.Table ? content.Append(Wml.Paragraph(draft.Style.Id(StyleNames.Text))) : content, level);
    }
}
