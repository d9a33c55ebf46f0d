using ImppOffice.Api.Access;
using ImppOffice.Api.Library;
using ImppOffice.Planning.Library;
using ImppOffice.Planning.Records;

namespace ImppOffice.Api.Http.Library;

/// <summary>Keeping a document for oneself, and giving it back.</summary>
public static class CheckOuts
{
    public static void MapCheckOuts(this IEndpointRouteBuilder app)
    {
        var group = app.MapLibraryGroup("/api/documents/{document}", "Documents");

        group.MapPost("/check-out", CheckOutAsync).RequireAuthorization(Policies.Draft)
            .WithName("CheckOutDocument").WithSummary("Keeps a document for who asks, so that nobody else can change it.").Produces<DocumentView>();
        group.MapPost("/check-in", CheckInAsync).RequireAuthorization(Policies.Draft).AcceptsVersion()
            .WithName("CheckInDocument").WithSummary("Gives a document back; with a file, that becomes the next version first, and If-Match is needed as for any version.")
            .Produces<DocumentView>();
        group.MapPost("/discard-check-out", DiscardAsync).RequireAuthorization(Policies.Draft)
            .WithName("DiscardCheckOut").WithSummary("Gives a document back as it was.").Produces<DocumentView>();
        group.MapPost("/end-check-out", EndAsync).RequireAuthorization(Policies.Lead)
            .WithName("EndCheckOut").WithSummary("Ends a check-out, whoever has it.").Produces<DocumentView>();
    }

    private static async Task<IResult> CheckOutAsync(DocumentId document, Person by, AuditedChange audited, CancellationToken cancellationToken) =>
        Documents.Answer(await audited.RunAsync(
            stores => stores.Documents.CheckOutAsync(document, by.Name, cancellationToken),
            _ => new AuditEntry(by.Name, "checked-out", $"document/{document}"),
            cancellationToken));

    private static async Task<IResult> CheckInAsync(DocumentId document, HttpRequest request, Person by, SaveVersion save, IDocumentLibrary library, AuditedChange audited, CancellationToken cancellationToken)
    {
        if (!request.HasFormContentType)
        {
            return await ReleaseAsync(document, by, audited, "checked-in", anyones: false, cancellationToken);
        }

        if (!(await Versions.ReceiveAsync(document, request, by, cancellationToken)).Succeeded(out var sent, out var problem)
            || !(await save.RunAsync(sent with { CheckIn = true }, cancellationToken)).Succeeded(out _, out problem))
        {
            return problem.Answer();
        }

        return Documents.Answer(await library.FindAsync(document, cancellationToken));
    }

    private static Task<IResult> DiscardAsync(DocumentId document, Person by, AuditedChange audited, CancellationToken cancellationToken) =>
        ReleaseAsync(document, by, audited, "check-out-discarded", anyones: false, cancellationToken);

    private static Task<IResult> EndAsync(DocumentId document, Person by, AuditedChange audited, CancellationToken cancellationToken) =>
        ReleaseAsync(document, by, audited, "check-out-ended", anyones: true, cancellationToken);

    private static async Task<IResult> ReleaseAsync(DocumentId document, Person by, AuditedChange audited, string what, bool anyones, CancellationToken cancellationToken) =>
        Documents.Answer(await audited.RunAsync(
            stores => stores.Documents.ReleaseAsync(document, by.Name, anyones, cancellationToken),
            _ => new AuditEntry(by.Name, what, $"document/{document}"),
            cancellationToken));
}
