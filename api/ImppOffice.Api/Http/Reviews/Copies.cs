using System.ComponentModel;
using ImppOffice.Api.Http.Library;
using ImppOffice.Api.Reviews;
using ImppOffice.Api.Access;
using ImppOffice.Planning;
using ImppOffice.Planning.Missions;
using ImppOffice.Planning.Reviews;
using Microsoft.AspNetCore.Http.Metadata;
using Microsoft.AspNetCore.Http.Timeouts;

namespace ImppOffice.Api.Http.Reviews;

/// <summary>Copies that reviewers send back, and the responses they get.</summary>
public static class Copies
{
    public static void MapCopies(this IEndpointRouteBuilder app)
    {
        var group = app.MapLibraryGroup("/api/review-rounds/{round}", "Reviews")
            .RequireRateLimiting(Limits.Documents)
            .ProducesProblem(StatusCodes.Status422UnprocessableEntity)
            .WithMetadata(new RequestTimeoutAttribute(Limits.Documents));

        group.MapPost("/copies", CollectAsync).RequireAuthorization(Policies.Comment)
            .ProducesProblem(StatusCodes.Status408RequestTimeout)
            .WithMetadata(new AcceptsMetadata(["multipart/form-data"], typeof(CopyForm)))
            .WithName("CollectCopy").WithSummary("Takes the comments of a copy that came back into the comment matrix; a copy of the same name and branch takes the place of the one before.")
            .Produces<BroughtComments>();
        group.MapGet("/replies", ReplyAsync).RequireAuthorization(Policies.See)
            .WithName("GetReplies").WithSummary("Gives the reviewed version with the responses as replies to its comments.")
            .Produces<byte[]>(StatusCodes.Status200OK, Checks.Word);
    }

    private static async Task<IResult> CollectAsync(ReviewRoundId round, HttpRequest request, Person by, CollectCopy collect, CancellationToken cancellationToken)
    {
        if (!(await SentForm.ReadAsync(request, cancellationToken)).Succeeded(out var form, out var problem))
        {
            return problem.Answer();
        }

        var branch = form["branch"].ToString();
        if (form.Files.Count != 1)
        {
            return (form.Files.Count == 0 ? HostProblems.NoFile : HostProblems.OneFileOnly).Answer();
        }

        if (branch.Length > 0 && !BranchNames.All.ContainsKey(branch))
        {
            return HostProblems.UnknownWord("branch", branch, [.. BranchNames.All.Keys]).Answer();
        }

        // A reviewer speaks for the branch alone; those who take up the comments send on what came by other ways.
        if (!by.Is(MemberRole.Drafter) && !by.Is(MemberRole.PlanningLead) && !(branch.Length > 0 && by.AnswersFor(BranchNames.All[branch])))
        {
            return TypedResults.Forbid();
        }

        var (name, content) = await ReceivedDocument.ReadAsync(form.Files[0], cancellationToken);
        var copy = new ReturnedCopy(name, content, branch.Length > 0 ? BranchNames.All[branch] : null, by.Name);
        return (await collect.RunAsync(round, copy, cancellationToken)).Succeeded(out var brought, out problem) ? TypedResults.Ok(brought) : problem.Answer();
    }

    private static async Task<IResult> ReplyAsync(ReviewRoundId round, HttpContext context, Person by, WriteReplies write, CancellationToken cancellationToken)
    {
        if (!(await write.RunAsync(round, by.Name, cancellationToken)).Succeeded(out var answered, out var problem))
        {
            return problem.Answer();
        }

        if (answered.Document.SignatureBroken)
        {
            context.Response.Headers[Checks.SignatureBroken] = "true";
        }

        return TypedResults.File(answered.Document.Content, Checks.Word, answered.Name);
    }
}

/// <summary>The form with which a copy is sent (multipart/form-data).</summary>
public sealed class CopyForm
{
    [Description("The copy (.docx).")]
    public required IFormFile File { get; init; }

    [Description("The branch it speaks for; may be left out.")]
    public string? Branch { get; init; }
}
