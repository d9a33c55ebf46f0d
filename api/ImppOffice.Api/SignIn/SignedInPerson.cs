using System.Security.Claims;
using ImppOffice.Api.Access;
using ImppOffice.Api.Accounts;
using ImppOffice.Planning.Accounts;
using Microsoft.AspNetCore.Identity;

namespace ImppOffice.Api.SignIn;

/// <summary>
/// Looks at the account of whoever is signed in, at each request: another password, or an account that was disabled, ends
/// what was signed in before at once.
/// </summary>
public sealed class SignedInPerson(RequestDelegate next)
{
    public async Task InvokeAsync(HttpContext context, SignInManager<AccountUser> signIn)
    {
        if (context.User.Identity is { IsAuthenticated: true } identity)
        {
            if (SignInSchemes.Used(context) == LocalUserHandler.Name)
            {
                context.Features.Set(new Person(identity.Name ?? "", Administrator: true, Local: true));
            }
            else if (await signIn.ValidateSecurityStampAsync(context.User) is { Account: { Standing: AccountStanding.Active } account })
            {
                context.Features.Set(new Person(account.Name, account.Administrator, Local: false));
            }
            else
            {
                context.User = new ClaimsPrincipal(new ClaimsIdentity());
            }
        }

        await next(context);
    }
}
