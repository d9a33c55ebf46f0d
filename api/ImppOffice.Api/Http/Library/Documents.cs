using ImppOffice.Api.Access;
using ImppOffice.Api.Accounts;
using ImppOffice.Api.Library;
using ImppOffice.Api.Templates;
using ImppOffice.Planning;
using ImppOffice.Planning.Library;
using ImppOffice.Planning.Missions;
using ImppOffice.Planning.Records;

namespace ImppOffice.Api.Http.Library;

/// <summary>Documents of missions, and the recycle bin.</summary>
public static class Documents
{
    public static void MapDocuments(this IEndpointRouteBuilder app)
    {
        var group = app.MapLibraryGroup("/api", "Documents");

        group.MapGet("/missions/{mission}/documents", ListAsync).RequireAuthorization(Policies.See)
            .WithName("ListDocuments").WithSummary("Lists the documents of a mission.").Produces<Page<DocumentView>>();
        group.MapPost("/missions/{mission}/documents", RegisterAsync).RequireAuthorization(Policies.Lead)
            .WithName("RegisterDocument").WithSummary("Registers a document, which has no version yet.").Produces<DocumentView>(StatusCodes.Status201Created);
        group.MapGet("/documents/{document}", FindAsync).RequireAuthorization(Policies.See)
            .WithName("GetDocument").WithSummary("Tells of a document, its latest version and who works on it.").Produces<DocumentView>();
        group.MapPatch("/documents/{document}", ChangeAsync).RequireAuthorization(Policies.Draft)
            .WithName("ChangeDocument").NeedsIfMatch().WithSummary("Renames a document, or changes what else is told of it; who may read it, only planning leads change. Needs If-Match.").Produces<DocumentView>();
        group.MapDelete("/documents/{document}", RemoveAsync).RequireAuthorization(Policies.Lead)
            .WithName("RemoveDocument").NeedsIfMatch().WithSummary("Puts a document into the recycle bin; needs If-Match.").Produces<DocumentView>();
        group.MapPost("/documents/{document}/restore-from-bin", BringBackAsync).RequireAuthorization(Policies.Lead)
            .WithName("RestoreDocumentFromBin").WithSummary("Takes a document out of the recycle bin.").Produces<DocumentView>();
        group.MapGet("/recycle-bin", ListRemovedAsync).RequireAuthorization(Policies.SignedIn)
            .WithName("ListRecycleBin").WithSummary("Lists the recycle bin, the last removed first.").Produces<Page<DocumentView>>();
    }

    /// <summary>A document with its eTag, or the problem.</summary>
    public static IResult Answer(Result<LibraryDocument> result) =>
        result.Succeeded(out var document, out var problem) ? Tagged.Ok(document.ETag, DocumentView.Of(document)) : problem.Answer();

    private static async Task<IResult> ListAsync(MissionId mission, [AsParameters] AskedPage asked, Person by, PersonAudience audience, IMissionRegister missions, IDocumentLibrary library, CancellationToken cancellationToken) =>
        asked.Read().Succeeded(out var page, out var problem) && (await missions.FindAsync(mission, cancellationToken)).Succeeded(out _, out problem)
            ? Answer(await library.ListAsync(mission, await audience.OfAsync(by, cancellationToken), page, cancellationToken))
            : problem.Answer();

    private static async Task<IResult> RegisterAsync(MissionId mission, DocumentForm form, Person by, AccountNames names, InstalledKnowledge installed, AuditedChange audited, CancellationToken cancellationToken)
    {
        if (!form.Read(null).Succeeded(out var profile, out var problem)
            || !(await form.NamingAsync(names, by, cancellationToken)).Succeeded(out var named, out problem)
            || !named.Read(null).Succeeded(out profile, out problem)
            || !installed.Get().Succeeded(out var knowledge, out problem)
            || !knowledge.Library.Find(profile.Kind).Succeeded(out _, out problem)
            || !(await audited.RunAsync(
                stores => stores.Documents.RegisterAsync(mission, profile, cancellationToken),
                added => new AuditEntry(by.Name, "document-registered", $"document/{added.Id}"),
                cancellationToken)).Succeeded(out var document, out problem))
        {
            return problem.Answer();
        }

        return Tagged.Created(document.ETag, $"/api/documents/{document.Id}", DocumentView.Of(document));
    }

    private static async Task<IResult> FindAsync(DocumentId document, IDocumentLibrary library, CancellationToken cancellationToken) =>
        Answer(await library.FindAsync(document, cancellationToken));

    private static async Task<IResult> ChangeAsync(DocumentId document, DocumentForm form, HttpRequest request, Person by, AccountNames names, InstalledKnowledge installed, IDocumentLibrary library, AuditedChange audited, CancellationToken cancellationToken)
    {
        if (!IfMatch.Needed(request).Succeeded(out var eTag, out var problem)
            || !(await library.FindAsync(document, cancellationToken)).Succeeded(out var former, out problem)
            || !form.Read(former.Profile).Succeeded(out var profile, out problem)
            || !(await form.NamingAsync(names, by, cancellationToken)).Succeeded(out var named, out problem)
            || !named.Read(former.Profile).Succeeded(out profile, out problem)
            || !installed.Get().Succeeded(out var knowledge, out problem)
            || !knowledge.Library.Find(profile.Kind).Succeeded(out _, out problem))
        {
            return problem.Answer();
        }

        if (ChangesReaders(former.Profile, profile) && !by.Is(MemberRole.PlanningLead))
        {
            return TypedResults.Forbid();
        }

        return Answer(await audited.RunAsync(
            stores => stores.Documents.ChangeAsync(document, profile, eTag, by.Name, cancellationToken),
            _ => new AuditEntry(by.Name, "document-changed", $"document/{document}"),
            cancellationToken));
    }

    private static async Task<IResult> RemoveAsync(DocumentId document, HttpRequest request, Person by, AuditedChange audited, CancellationToken cancellationToken) =>
        IfMatch.Needed(request).Succeeded(out var eTag, out var problem)
            ? Answer(await audited.RunAsync(
                stores => stores.Documents.RemoveAsync(document, eTag, by.Name, cancellationToken),
                _ => new AuditEntry(by.Name, "document-removed", $"document/{document}"),
                cancellationToken))
            : problem.Answer();

    private static async Task<IResult> BringBackAsync(DocumentId document, Person by, AuditedChange audited, CancellationToken cancellationToken) =>
        Answer(await audited.RunAsync(
            stores => stores.Documents.BringBackAsync(document, cancellationToken),
            _ => new AuditEntry(by.Name, "document-restored-from-bin", $"document/{document}"),
            cancellationToken));

    private static async Task<IResult> ListRemovedAsync([AsParameters] AskedPage asked, Person by, PersonAudience audience, IDocumentLibrary library, CancellationToken cancellationToken) =>
        asked.Read().Succeeded(out var page, out var problem)
            ? Answer(await library.ListRemovedAsync(await audience.OfAsync(by, cancellationToken), page, cancellationToken))
            : problem.Answer();

    private static bool ChangesReaders(DocumentProfile former, DocumentProfile profile) =>
        profile.Classification != former.Classification || !profile.Readers.SequenceEqual(former.Readers, StringComparer.Ordinal);

    private static IResult Answer(Page<LibraryDocument> page) =>
        TypedResults.Ok(new Page<DocumentView>([.. page.Items.Select(DocumentView.Of)], page.Next));
}
