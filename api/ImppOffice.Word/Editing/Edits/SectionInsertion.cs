using System.Xml.Linq;
using ImppOffice.Planning;
using ImppOffice.Planning.Drafting;
using ImppOffice.Word.Writing;

namespace ImppOffice.Word.Editing;

/// <summary>Puts absent sections into a document, in the template's order.</summary>
internal sealed class SectionInsertion(EditingSession session)
{
    /// <summary>Null once they are there, or why they cannot be.</summary>
    public Problem? Apply(IReadOnlyList<string> ids, Anchor? at)
    {
        var standings = session.Outline.Sections;
        if (ids.FirstOrDefault(id => !standings.Any(section => section.Id == id)) is { } unknown)
        {
            return Problems.UnknownSection(unknown, NearestWord.To(unknown, standings.Select(section => section.Id)));
        }

        var wanted = standings.Where(section => ids.Contains(section.Id, StringComparer.Ordinal)).ToList();
        if (wanted.Find(section => section.Standing == Presence.Present) is { } present)
        {
            return Problems.SectionPresent(present.Id);
        }

        var places = new BodyPlaces(session);
        var level = HeadingLevels.OfSections(session);
        foreach (var group in wanted.GroupBy(section => at ?? section.Anchor!).ToList())
        {
            if (places.Of(group.Key) is not { } place)
            {
                return Problems.AnchorNotFound;
            }

            places.Insert(place, group.SelectMany(section => Content(section, level)).ToList());
        }

        session.Changed();
        return null;
    }

    // An element whose control stands elsewhere is not put in twice; a label of its name elsewhere may mean something else.
    private List<XElement> Content(SectionStanding standing, int level)
    {
        var draft = session.NewDraft();
        var section = session.Template.Sections.First(candidate => candidate.Id == standing.Id);
        var wanted = standing.Elements.Where(element => element.Standing is ElementPresence.Absent or ElementPresence.Untagged).Select(element => element.Id).ToHashSet(StringComparer.Ordinal);
        var content = new SectionContent(draft, session.Template).Write(section, [.. section.Elements.Where(element => wanted.Contains(element.Id))]);
        return session.Content.Import(draft, content, level);
    }
}
