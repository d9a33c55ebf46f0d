using System.Xml.Linq;
using ImppOffice.Planning;
using ImppOffice.Planning.Documents;
using ImppOffice.Planning.Drafting;

namespace ImppOffice.Word.Editing;

/// <summary>Takes a document over to the present version of its template; no text is lost.</summary>
internal sealed class TemplateUpgrading(EditingSession session)
{
    private readonly XNamespace w = session.W;

    /// <summary>Null once it is there, or why it cannot be.</summary>
    public Problem? Apply()
    {
        if (session.Outline.Upgrade is not { } upgrade)
        {
            return Problems.NothingToUpgrade;
        }

        foreach (var renamed in upgrade.Renamed)
        {
            Retag(ElementControl.TagPrefix + renamed.From, ElementControl.TagPrefix + renamed.To);
        }

        foreach (var retired in upgrade.Retired)
        {
            Retag(retired.Tag, null);
        }

        session.Changed();
        var problem = InsertAbsent();
        new IdentityPart(session).SetTemplateVersion(upgrade.To);
        session.Changed();
        return problem;
    }

    private void Retag(string from, string? to)
    {
        foreach (var tag in session.ControlsWith(from).Select(control => control.Element(w + "sdtPr")!.Element(w + "tag")!).ToList())
        {
            if (to is null)
            {
                tag.Remove();
            }
            else
            {
                tag.SetAttributeValue(w + "val", to);
            }
        }
    }

    private Problem? InsertAbsent()
    {
        var absent = session.Outline.Sections.Where(section => section.Standing == Presence.Absent).Select(section => section.Id).ToList();
        if (absent.Count > 0 && new SectionInsertion(session).Apply(absent, null) is { } problem)
        {
            return problem;
        }

        var elements = session.Outline.Sections.SelectMany(section => section.Elements).Where(element => element.Standing == ElementPresence.Absent).Select(element => element.Id).ToList();
        return elements.Count == 0 ? null : new ElementInsertion(session).Apply(elements);
    }
}
