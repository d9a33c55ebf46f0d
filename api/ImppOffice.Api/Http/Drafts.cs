using ImppOffice.Api.Access;
using ImppOffice.Api.Drafts;
using ImppOffice.Planning;
using ImppOffice.Planning.Drafting;
using Microsoft.AspNetCore.Http.Metadata;

namespace ImppOffice.Api.Http;

/// <summary>Documents that are being written: where their template stands, and edits of them.</summary>
public static class Drafts
{
    public static void MapDrafts(this IEndpointRouteBuilder app)
    {
        var group = app.MapGroup("/api/drafts")
            .WithTags("Drafts")
            .RequireAuthorization(Policies.SignedIn)
            .RequireRateLimiting(Limits.Documents)
            .ProducesProblem(StatusCodes.Status400BadRequest)
            .ProducesProblem(StatusCodes.Status404NotFound)
            .ProducesProblem(StatusCodes.Status408RequestTimeout)
            .ProducesProblem(StatusCodes.Status422UnprocessableEntity)
            .ProducesProblem(StatusCodes.Status503ServiceUnavailable);

        group.WithRequestTimeout(Limits.Documents);

        group.MapPost("/", OutlineAsync)
            .WithName("OutlineDraft")
            .WithSummary("Says where the template stands in a document, and what can be put right.")
            .WithMetadata(new AcceptsMetadata(["multipart/form-data"], typeof(DraftForm)))
            .Produces<DraftOutline>();

        group.MapPost("/edits", EditAsync)
            .WithName("EditDraft")
            .WithSummary("Gives a document back with edits carried out, all or none.")
            .WithMetadata(new AcceptsMetadata(["multipart/form-data"], typeof(EditForm)))
            .Produces<byte[]>(StatusCodes.Status200OK, Checks.Word)
            .AddOpenApiOperationTransformer(CheckAnswers.DescribeCopyAsync);
    }

    private static async Task<IResult> OutlineAsync(HttpRequest request, OutlineDraft outline, CancellationToken cancellationToken)
    {
        if (!(await DraftForm.ReadAsync(request, cancellationToken)).Succeeded(out var form, out var problem)
            || !form.Question().Succeeded(out var question, out problem))
        {
            return problem.Answer();
        }

        var (name, content) = await ReceivedDocument.ReadAsync(form.File, cancellationToken);
        return (await outline.RunAsync(content, name, question, cancellationToken)).Succeeded(out var draft, out problem)
            ? TypedResults.Ok(draft)
            : problem.Answer();
    }

    private static async Task<IResult> EditAsync(HttpRequest request, EditDraft edit, CancellationToken cancellationToken)
    {
        if (!(await DraftForm.ReadAsync(request, cancellationToken)).Succeeded(out var form, out var problem)
            || !form.Question().Succeeded(out var question, out problem)
            || !DocumentEdits.Read(form.Edits).Succeeded(out var edits, out problem))
        {
            return problem.Answer();
        }

        var (name, content) = await ReceivedDocument.ReadAsync(form.File, cancellationToken);
        if (!(await edit.RunAsync(content, name, question, edits, cancellationToken)).Succeeded(out var edited, out problem))
        {
            return problem.Answer();
        }

        if (edited.SignatureBroken)
        {
            request.HttpContext.Response.Headers[Checks.SignatureBroken] = "true";
        }

        return TypedResults.File(edited.Content, Checks.Word, name);
    }
}
