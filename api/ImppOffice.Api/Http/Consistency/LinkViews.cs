using ImppOffice.Planning.Checks;
using ImppOffice.Planning.Consistency.Matching;
using ImppOffice.Planning.Consistency.Runs;

namespace ImppOffice.Api.Http.Consistency;

/// <summary>Two items that are taken for the same.</summary>
/// <param name="Id">The same over runs as long as its items are known by the same.</param>
/// <param name="Fact">The name of the fact.</param>
/// <param name="From">The item that must be agreed with.</param>
/// <param name="To">The item that must agree.</param>
/// <param name="By">What pairs them.</param>
/// <param name="Score">How alike the texts are, from 0 to 1.</param>
/// <param name="Wording">How the texts stand to one another.</param>
/// <param name="Standing">How the link stands.</param>
/// <param name="Note">The note of whoever cleared it as it is now.</param>
/// <param name="OnPurpose">Who said that the two differ on purpose.</param>
public sealed record LinkView(string Id, string Fact, LinkSideView From, LinkSideView To, PairedBy By, double Score, Wording Wording, LinkShown Standing, string? Note, OnPurposeView? OnPurpose);

/// <summary>A side of a link.</summary>
/// <param name="Document">The document's id in the library.</param>
/// <param name="Name">How it is called.</param>
/// <param name="Kind">Its kind.</param>
/// <param name="Version">The version that was read.</param>
/// <param name="Section">The titles of the sections.</param>
/// <param name="Paragraph">The paragraph's number.</param>
/// <param name="Tag">The content control's tag.</param>
/// <param name="Snippet">The first words there.</param>
/// <param name="Find">By what Word's search finds it.</param>
/// <param name="Item">The item's id.</param>
/// <param name="Text">What it says.</param>
/// <param name="Changed">Whether it changed since somebody last answered for the link.</param>
public sealed record LinkSideView(string Document, string Name, string Kind, string? Version, string? Section, int? Paragraph, string? Tag, string? Snippet, Find? Find, string? Item, string Text, bool Changed);

/// <summary>How a link is shown.</summary>
public enum LinkShown
{
    Ok,

    /// <summary>A side changed since somebody answered for it.</summary>
    Suspect,

    /// <summary>A person said that the two are not the same.</summary>
    Rejected,

    /// <summary>A person said that the two differ on purpose.</summary>
    OnPurpose,
}

/// <summary>Makes links of a report.</summary>
public sealed class LinkViews
{
    private readonly PlaceViews places;
    private readonly Dictionary<string, SettledBy> settled;

    public LinkViews(ConsistencyReport report)
    {
        var links = new FindingLinks(report);
        places = new PlaceViews(report);
        settled = report.Outcomes.Where(finding => finding.SettledBy is not null).Select(finding => (Link: links.Of(finding), finding.SettledBy))
            .Where(pair => pair.Link is not null).DistinctBy(pair => pair.Link!.Id, StringComparer.Ordinal).ToDictionary(pair => pair.Link!.Id, pair => pair.SettledBy!, StringComparer.Ordinal);
    }

    public LinkView Of(ItemLink link)
    {
        var onPurpose = OnPurposeView.Of(settled.GetValueOrDefault(link.Id));
        return new LinkView(
            link.Id, link.Fact, Side(link.From, link.Baseline.From), Side(link.To, link.Baseline.To), link.By, link.Score, link.Wording, Shown(link, onPurpose), link.Note, onPurpose);
    }

    private static LinkShown Shown(ItemLink link, OnPurposeView? onPurpose) => link.Standing switch
    {
        LinkStanding.Rejected => LinkShown.Rejected,
        LinkStanding.Suspect => LinkShown.Suspect,
        _ => onPurpose is null ? LinkShown.Ok : LinkShown.OnPurpose,
    };

    private LinkSideView Side(LinkEnd end, string baseline)
    {
        var place = places.Of(end.Place);
        return new LinkSideView(
            place.Document, place.Name, place.Kind, place.Version, place.Section, place.Paragraph, place.Tag, place.Snippet, place.Find, end.Item, end.Text, end.Hash != baseline);
    }
}
