using ImppOffice.Api.Access;
using ImppOffice.Api.Http.Library;
using ImppOffice.Api.Records;
using ImppOffice.Api.Reviews;
using ImppOffice.Api.Texts;
using ImppOffice.Planning;
using ImppOffice.Planning.Library;
using ImppOffice.Planning.Records;

namespace ImppOffice.Api.Http.Reviews;

/// <summary>Approving documents and taking them out of force.</summary>
public static class Approvals
{
    public static void MapApprovals(this IEndpointRouteBuilder app)
    {
        var group = app.MapLibraryGroup("/api/documents/{document}", "Approval");

        group.MapGet("/approval", JudgeAsync).RequireAuthorization(Policies.See).RequireRateLimiting(Limits.Documents)
            .WithName("JudgeApproval").WithSummary("Says whether the latest version can be approved, and all that stands in the way.").Produces<ApprovalView>();
        group.MapPost("/approval", ApproveAsync).RequireAuthorization(Policies.Approve).RequireRateLimiting(Limits.Documents)
            .WithName("ApproveDocument").NeedsIfMatch().WithSummary("Approves the latest version and publishes it; needs its eTag as If-Match. 409 approval-refused names all that stands in the way.")
            .Produces<VersionView>(StatusCodes.Status201Created);
        group.MapPost("/withdrawal", WithdrawAsync).RequireAuthorization(Policies.Approve)
            .WithName("WithdrawDocument").NeedsIfMatch().WithSummary("Takes a document out of force, or gives it up; needs the eTag of the latest version as If-Match.").Produces<LifeView>();
        group.MapPost("/reinstatement", ReinstateAsync).RequireAuthorization(Policies.Approve)
            .WithName("ReinstateDocument").NeedsIfMatch().WithSummary("Brings back a document that was withdrawn: what was in force is published again under a new number, what never was is a draft again; needs the eTag of the latest version as If-Match.").Produces<LifeView>();
        group.MapPost("/settlements", SettleAsync).RequireAuthorization(Policies.Lead)
            .WithName("SettleSuspicion").WithSummary("Says that the document still agrees with one it is built on that changed.").Produces<LifeView>();
    }

    private static async Task<IResult> JudgeAsync(DocumentId document, string? language, Person by, PrepareApproval prepare, TimeProvider time, CancellationToken cancellationToken)
    {
        if (!Languages.Find(language ?? LocalText.Fallback).Succeeded(out var spoken, out var problem)
            || !(await prepare.RunAsync(document, by.Effective, spoken, cancellationToken)).Succeeded(out var prepared, out problem))
        {
            return problem.Answer();
        }

        return Tagged.Ok(prepared.Latest.ETag, ApprovalView.Of(prepared, prepared.Refusal(by.Name, time.GetUtcNow()), spoken));
    }

    private static async Task<IResult> ApproveAsync(DocumentId document, CommentForm? form, HttpRequest request, string? language, Person by, PrepareApproval prepare, ApproveVersion approve, CancellationToken cancellationToken)
    {
        if (Field.Line("comment", form?.Comment, Field.LongestComment, mayBeEmpty: true) is { } wrong)
        {
            return wrong.Answer();
        }

        if (!IfMatch.Needed(request).Succeeded(out var eTag, out var problem)
            || !Languages.Find(language ?? LocalText.Fallback).Succeeded(out var spoken, out problem)
            || !(await prepare.RunAsync(document, by.Effective, spoken, cancellationToken)).Succeeded(out var prepared, out problem))
        {
            return problem.Answer();
        }

        return (await approve.RunAsync(prepared, eTag, form?.Comment ?? "", by.Name, cancellationToken)).Succeeded(out var published, out problem)
            ? Tagged.Created(published.ETag, $"/api/documents/{document}/versions/{published.Number}", VersionView.Of(published))
            : RefusalView.Told(problem, spoken).Answer();
    }

    private static async Task<IResult> WithdrawAsync(DocumentId document, ReasonForm form, HttpRequest request, Person by, WithdrawFromForce withdraw, CancellationToken cancellationToken) =>
        Field.Line("reason", form.Reason, Field.LongestComment, mayBeEmpty: true) is { } wrong ? wrong.Answer()
        : IfMatch.Needed(request).Succeeded(out var eTag, out var problem) ? Answer(await withdraw.RunAsync(document, eTag, form.Reason ?? "", by.Name, cancellationToken))
        : problem.Answer();

    private static async Task<IResult> ReinstateAsync(DocumentId document, ReasonForm form, HttpRequest request, Person by, BringIntoForce bring, CancellationToken cancellationToken) =>
        Field.Line("reason", form.Reason, Field.LongestComment, mayBeEmpty: true) is { } wrong ? wrong.Answer()
        : IfMatch.Needed(request).Succeeded(out var eTag, out var problem) ? Answer(await bring.RunAsync(document, eTag, form.Reason ?? "", by.Name, cancellationToken))
        : problem.Answer();

    private static async Task<IResult> SettleAsync(DocumentId document, SettlementForm form, Person by, SettleDoubt settle, CancellationToken cancellationToken) =>
        Field.First(Field.Line("cause", form.Cause), Field.Line("reason", form.Reason, Field.LongestComment, mayBeEmpty: true)) is { } wrong
            ? wrong.Answer()
            : Answer(await settle.RunAsync(document, new DocumentId(form.Cause!), form.Reason ?? "", by.Name, cancellationToken));

    private static IResult Answer(Result<LivingDocument> result) =>
        result.Succeeded(out var living, out var problem) ? TypedResults.Ok(LifeView.Of(living)) : problem.Answer();
}
