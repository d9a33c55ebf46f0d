using ImppOffice.Api.Access;
using ImppOffice.Api.Http.Library;
using ImppOffice.Api.Reviews;
using ImppOffice.Planning;
using ImppOffice.Planning.Library;
using ImppOffice.Planning.Records;
using ImppOffice.Planning.Reviews;

namespace ImppOffice.Api.Http.Reviews;

/// <summary>Review rounds.</summary>
public static class Rounds
{
    public static void MapRounds(this IEndpointRouteBuilder app)
    {
        var group = app.MapLibraryGroup("/api", "Reviews");

        group.MapGet("/documents/{document}/review-rounds", ListAsync).RequireAuthorization(Policies.See)
            .WithName("ListReviewRounds").WithSummary("Lists the review rounds of a document, the latest first.").Produces<Page<RoundView>>();
        group.MapPost("/documents/{document}/review-rounds", OpenAsync).RequireAuthorization(Policies.Lead)
            .WithName("OpenReviewRound").WithSummary("Opens a review round on the latest version; each branch needs a reviewer or a reason to go without (PR-3).")
            .Produces<RoundView>(StatusCodes.Status201Created);
        group.MapGet("/review-rounds/{round}", FindAsync).RequireAuthorization(Policies.See)
            .WithName("GetReviewRound").WithSummary("Tells where a review round stands and who has answered.").Produces<RoundView>();
        group.MapPost("/review-rounds/{round}/answers", AnswerAsync).RequireAuthorization(Policies.Review)
            .WithName("AnswerReviewRound").WithSummary("Answers for a branch, or changes the answer.").Produces<RoundView>();
        group.MapPost("/review-rounds/{round}/reminders", RemindAsync).RequireAuthorization(Policies.Lead)
            .WithName("NoteReminders").WithSummary("Notes that those who are to be reminded were.").Produces<RoundView>();
        group.MapPost("/review-rounds/{round}/extension", ExtendAsync).RequireAuthorization(Policies.Lead)
            .WithName("ExtendReviewRound").NeedsIfMatch().WithSummary("Gives a review round more time; needs If-Match.").Produces<RoundView>();
        group.MapPost("/review-rounds/{round}/close", CloseAsync).RequireAuthorization(Policies.Lead)
            .WithName("CloseReviewRound").NeedsIfMatch().WithSummary("Ends a review round after its deadline, or once everybody has answered; needs If-Match.").Produces<RoundView>();
        group.MapPost("/review-rounds/{round}/withdrawal", WithdrawAsync).RequireAuthorization(Policies.Lead)
            .WithName("WithdrawReviewRound").NeedsIfMatch().WithSummary("Calls a review round off; needs If-Match.").Produces<RoundView>();
    }

    private static async Task<IResult> ListAsync(DocumentId document, [AsParameters] AskedPage asked, string? language, Stores stores, RoundTelling telling, CancellationToken cancellationToken) =>
        telling.In(language).Succeeded(out var words, out var problem)
        && asked.Read().Succeeded(out var page, out problem)
        && (await stores.ListRoundsAsync(document, page, cancellationToken)).Succeeded(out var rounds, out problem)
            ? TypedResults.Ok(new Page<RoundView>([.. rounds.Items.Select(round => telling.Tell(round, words))], rounds.Next))
            : problem.Answer();

    private static async Task<IResult> OpenAsync(DocumentId document, RoundForm form, string? language, Person by, OpenReviewRound open, RoundTelling telling, CancellationToken cancellationToken)
    {
        if (!telling.In(language).Succeeded(out var words, out var problem)
            || !form.Read(document).Succeeded(out var asked, out problem)
            || !(await open.RunAsync(asked, by.Name, membersOnly: !by.Local, cancellationToken)).Succeeded(out var round, out problem))
        {
            return problem.Answer();
        }

        return Tagged.Created(round.ETag, $"/api/review-rounds/{round.Round.Id}", telling.Tell(round, words));
    }

    private static async Task<IResult> FindAsync(ReviewRoundId round, string? language, Stores stores, RoundTelling telling, CancellationToken cancellationToken) =>
        telling.Answer(await stores.FindRoundAsync(round, cancellationToken), language);

    private static async Task<IResult> AnswerAsync(ReviewRoundId round, AnswerForm form, string? language, Person by, ChangeRound change, RoundTelling telling, CancellationToken cancellationToken)
    {
        var wrong = Field.First(
            form.Branch is null ? HostProblems.WrongField("branch", "is missing") : null,
            form.Answer is null ? HostProblems.WrongField("answer", "is missing") : null,
            Field.Line("comment", form.Comment, Field.LongestComment, mayBeEmpty: true));
        if (wrong is not null)
        {
            return wrong.Answer();
        }

        // Whose answer it is can be said only where nobody signs in yet, and one person writes down what all have said.
        var reviewer = new Reviewer(by.Local && !string.IsNullOrWhiteSpace(form.User) ? form.User.Trim() : by.Name, form.Branch!.Value);
        return telling.Answer(
            await change.RunAsync(round, (_, _) => new AnswerRound(reviewer, form.Answer!.Value, form.Comment), by.Name, eTag: null, cancellationToken),
            language);
    }

    private static async Task<IResult> RemindAsync(ReviewRoundId round, string? language, Person by, ChangeRound change, RoundTelling telling, CancellationToken cancellationToken) =>
        telling.Answer(
            await change.RunAsync(round, (known, now) => new NoteReminders(RoundDecisions.RemindersDue(known, now), by.Name), by.Name, eTag: null, cancellationToken),
            language);

    private static async Task<IResult> ExtendAsync(ReviewRoundId round, ExtensionForm form, HttpRequest request, string? language, Person by, ChangeRound change, RoundTelling telling, CancellationToken cancellationToken) =>
        form.Deadline is not { } deadline ? HostProblems.WrongField("deadline", "is missing").Answer()
        : Field.Line("reason", form.Reason, Field.LongestComment, mayBeEmpty: true) is { } wrong ? wrong.Answer()
        : !IfMatch.Needed(request).Succeeded(out var eTag, out var problem) ? problem.Answer()
        : telling.Answer(await change.RunAsync(round, (_, _) => new ExtendRound(deadline.ToUniversalTime(), form.Reason ?? "", by.Name), by.Name, eTag, cancellationToken), language);

    private static async Task<IResult> CloseAsync(ReviewRoundId round, HttpRequest request, string? language, Person by, ChangeRound change, RoundTelling telling, CancellationToken cancellationToken) =>
        IfMatch.Needed(request).Succeeded(out var eTag, out var problem)
            ? telling.Answer(await change.RunAsync(round, (_, _) => new CloseRound(by.Name), by.Name, eTag, cancellationToken), language)
            : problem.Answer();

    private static async Task<IResult> WithdrawAsync(ReviewRoundId round, ReasonForm form, HttpRequest request, string? language, Person by, ChangeRound change, RoundTelling telling, CancellationToken cancellationToken) =>
        Field.Line("reason", form.Reason, Field.LongestComment, mayBeEmpty: true) is { } wrong ? wrong.Answer()
        : !IfMatch.Needed(request).Succeeded(out var eTag, out var problem) ? problem.Answer()
        : telling.Answer(await change.RunAsync(round, (_, _) => new WithdrawRound(form.Reason ?? "", by.Name), by.Name, eTag, cancellationToken), language);
}
