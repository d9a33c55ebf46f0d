using System.ComponentModel;
using System.Globalization;
using System.Text.Json;
using ImppOffice.Api.Access;
using ImppOffice.Api.Consistency;
using ImppOffice.Api.Http.Library;
using ImppOffice.Planning;
using ImppOffice.Planning.Missions;

namespace ImppOffice.Api.Http.Consistency;

/// <summary>Items of documents that are taken for the same, and what persons decide about them.</summary>
public static class ItemLinks
{
    private static readonly Dictionary<string, LinkShown> Standings = Enum.GetValues<LinkShown>().ToDictionary(standing => JsonNamingPolicy.KebabCaseLower.ConvertName(standing.ToString()), StringComparer.Ordinal);

    public static void MapItemLinks(this IEndpointRouteBuilder app)
    {
        var group = app.MapLibraryGroup("/api/missions/{mission}/item-links", "Consistency");
        group.MapGet("/", ListAsync).RequireAuthorization(Policies.See)
            .WithName("ListItemLinks").WithSummary("Lists the items that the latest run takes for the same; has an ETag to decide by.").Produces<Page<LinkView>>();
        group.MapPost("/{link}/decisions", DecideAsync).RequireAuthorization(Policies.Draft)
            .WithName("DecideItemLink").NeedsIfMatch().WithSummary("Confirms, rejects or clears a link, or says that its texts differ on purpose; needs the eTag of the latest report or list as If-Match. A finding without a link is named by its own id; it can differ on purpose only.")
            .Produces<LinkView>();
    }

    private static async Task<IResult> ListAsync(
        MissionId mission,
        [AsParameters] AskedPage asked,
        [Description("Only those that stand so: ok, suspect, rejected or on-purpose.")] string? standing,
        [Description("Only those of this document.")] string? document,
        Person by,
        PersonAudience audience,
        ReadRun read,
        CancellationToken cancellationToken)
    {
        if (standing is not null && !Standings.ContainsKey(standing))
        {
            return HostProblems.UnknownWord("standing", standing, [.. Standings.Keys]).Answer();
        }

        if (!asked.Read().Succeeded(out var page, out var problem)
            || !(await read.LatestAsync(mission, await audience.OfAsync(by, cancellationToken), LocalText.Fallback, cancellationToken)).Succeeded(out var latest, out problem))
        {
            return problem.Answer();
        }

        var after = int.TryParse(page.After, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;
        var links = latest.Report.Links.Select(new LinkViews(latest.Report).Of)
            .Where(link => (standing is null || link.Standing == Standings[standing]) && (document is null || link.From.Document == document || link.To.Document == document))
            .Skip(after).Take(page.Size + 1).ToList();
        var next = links.Count > page.Size ? (after + page.Size).ToString(CultureInfo.InvariantCulture) : null;
        return Tagged.Ok(latest.ETag, new Page<LinkView>([.. links.Take(page.Size)], next));
    }

    private static async Task<IResult> DecideAsync(MissionId mission, string link, LinkDecisionForm form, HttpRequest request, Person by, PersonAudience audience, DecideOnLink decide, CancellationToken cancellationToken)
    {
        if (!IfMatch.Needed(request).Succeeded(out var eTag, out var problem)
            || !form.Read(link, by.Name).Succeeded(out var asked, out problem)
            || !(await decide.RunAsync(mission, asked, eTag, await audience.OfAsync(by, cancellationToken), cancellationToken)).Succeeded(out var after, out problem))
        {
            return problem.Answer();
        }

        return after.Report.Links.FirstOrDefault(known => known.Id == link) is { } decided
            ? Tagged.Ok(after.ETag, new LinkViews(after.Report).Of(decided))
            : Tagged.Ok(after.ETag, new FindingViews(after.Report).Of(after.Report.Outcomes.First(finding => finding.Id == link)));
    }
}
