using ImppOffice.Planning.Accounts;
using Microsoft.AspNetCore.Identity;

namespace ImppOffice.Api.Accounts;

/// <summary>Accounts, for the command line and the server.</summary>
public static class AccountServices
{
    // What OWASP asks of PBKDF2 with SHA-512.
    private const int Rounds = 210_000;

    public static IServiceCollection AddAccounts(this IServiceCollection services)
    {
        services.Configure<PasswordHasherOptions>(hasher => hasher.IterationCount = Rounds);
        services.AddSingleton<IPasswordHasher<AccountUser>, PasswordHasher<AccountUser>>();
        services.AddScoped<AddAccount>();
        services.AddScoped<FindAccount>();
        services.AddScoped<NewPassword>();
        services.AddScoped<ChangeAccount>();
        services.AddScoped<AccountNames>();
        services.AddIdentityCore<AccountUser>(identity =>
            {
                identity.Lockout.MaxFailedAccessAttempts = 5;
                identity.Lockout.DefaultLockoutTimeSpan = TimeSpan.FromMinutes(5);
                identity.Password.RequiredLength = PasswordRules.Shortest;
                identity.Password.RequiredUniqueChars = 5;
                identity.Password.RequireDigit = false;
                identity.Password.RequireLowercase = false;
                identity.Password.RequireUppercase = false;
                identity.Password.RequireNonAlphanumeric = false;
            })
            .AddUserStore<AccountStore>()
            .AddUserValidator<AccountName>()
            .AddPasswordValidator<PasswordRules>();
        return services;
    }
}
