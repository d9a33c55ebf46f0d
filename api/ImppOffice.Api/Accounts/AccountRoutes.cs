using ImppOffice.Api.Access;
using ImppOffice.Api.Http;
using ImppOffice.Api.Http.Library;
using ImppOffice.Api.SignIn;
using ImppOffice.Planning;
using ImppOffice.Planning.Accounts;

namespace ImppOffice.Api.Accounts;

/// <summary>Looking after the accounts.</summary>
public static class AccountRoutes
{
    public static void MapAccounts(this IEndpointRouteBuilder app)
    {
        var group = app.MapGroup("/api/accounts")
            .WithTags("Accounts")
            .RequireAuthorization(Policies.AdministerInstallation)
            .ProducesProblem(StatusCodes.Status400BadRequest)
            .ProducesProblem(StatusCodes.Status401Unauthorized)
            .ProducesProblem(StatusCodes.Status403Forbidden);

        group.MapGet("/", ListAsync)
            .WithName("ListAccounts")
            .WithSummary("Lists the accounts by name.")
            .Produces<Page<AccountView>>();

        group.MapPost("/", AddAsync)
            .WithName("AddAccount")
            .WithSummary("Adds an account; the first one sets up sign-in.")
            .Produces<AccountView>(StatusCodes.Status201Created)
            .ProducesProblem(StatusCodes.Status409Conflict);

        group.MapGet("/{account}", TellAsync)
            .WithName("GetAccount")
            .WithSummary("Gives one account.")
            .Produces<AccountView>()
            .ProducesProblem(StatusCodes.Status404NotFound);

        group.MapPatch("/{account}", ChangeAsync)
            .NeedsIfMatch()
            .WithName("ChangeAccount")
            .WithSummary("Changes what is given, all of it or nothing: password, disabled, administrator, unlock. Needs If-Match.")
            .Produces<AccountView>()
            .ProducesProblem(StatusCodes.Status404NotFound)
            .ProducesProblem(StatusCodes.Status409Conflict)
            .ProducesProblem(StatusCodes.Status412PreconditionFailed);

        group.MapDelete("/{account}", RemoveAsync)
            .NeedsIfMatch()
            .WithName("RemoveAccount")
            .WithSummary("Takes an account away for good; its name stays taken. Needs If-Match.")
            .Produces(StatusCodes.Status204NoContent)
            .ProducesProblem(StatusCodes.Status404NotFound)
            .ProducesProblem(StatusCodes.Status409Conflict)
            .ProducesProblem(StatusCodes.Status412PreconditionFailed);
    }

    private static async Task<IResult> ListAsync([AsParameters] AskedPage asked, IAccounts accounts, CancellationToken cancellationToken)
    {
        if (!asked.Read().Succeeded(out var page, out var problem))
        {
            return problem.Answer();
        }

        var found = await accounts.ListAsync(page, cancellationToken);
        return TypedResults.Ok(new Page<AccountView>([.. found.Items.Select(AccountView.Of)], found.Next));
    }

    private static async Task<IResult> AddAsync(Wanted wanted, Person person, AddAccount add, SignInSetUp setUp, HttpResponse response, CancellationToken cancellationToken)
    {
        var added = await add.RunAsync(new NewAccount(wanted.Name ?? "", wanted.Password ?? "", wanted.Administrator), person.Name, cancellationToken);
        if (!added.Succeeded(out var account, out var problem))
        {
            return problem.Answer();
        }

        setUp.Complete();
        AccountTag.Give(response, account);
        return TypedResults.Created($"/api/accounts/{Uri.EscapeDataString(account.Name)}", AccountView.Of(account));
    }

    private static async Task<IResult> TellAsync(string account, FindAccount find, HttpResponse response, CancellationToken cancellationToken) =>
        (await find.RunAsync(account, cancellationToken)).Succeeded(out var found, out var problem) ? Told(response, found) : problem.Answer();

    private static async Task<IResult> ChangeAsync(string account, AccountChange change, HttpContext context, Person person, FindAccount find, ChangeAccount make, CancellationToken cancellationToken)
    {
        if (!(await find.RunAsync(account, cancellationToken)).Succeeded(out var found, out var problem))
        {
            return problem.Answer();
        }

        return AccountTag.Refuse(context.Request, found)
            ?? ((await make.RunAsync(found, change, person.Name, cancellationToken)).Succeeded(out var changed, out problem) ? Told(context.Response, changed) : problem.Answer());
    }

    private static async Task<IResult> RemoveAsync(string account, HttpContext context, Person person, FindAccount find, ChangeAccount change, CancellationToken cancellationToken)
    {
        if (!(await find.RunAsync(account, cancellationToken)).Succeeded(out var found, out var problem))
        {
            return problem.Answer();
        }

        return AccountTag.Refuse(context.Request, found)
            ?? ((await change.RemoveAsync(found, person.Name, cancellationToken)).Problem?.Answer() ?? (IResult)TypedResults.NoContent());
    }

    private static IResult Told(HttpResponse response, Account account)
    {
        AccountTag.Give(response, account);
        return TypedResults.Ok(AccountView.Of(account));
    }

    /// <summary>An account that is wanted.</summary>
    public sealed record Wanted(string? Name, string? Password, bool Administrator = false);
}
