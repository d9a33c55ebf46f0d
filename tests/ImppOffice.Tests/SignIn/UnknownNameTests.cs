using System.Net;
using ImppOffice.Api.Accounts;
using ImppOffice.Tests.Api;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;

namespace ImppOffice.Tests.SignIn;

/// <summary>Names that nobody has cost the same work as those somebody has.</summary>
public sealed class UnknownNameTests
{
    [Theory]
    [InlineData("amina")]
    [InlineData("nobody")]
    [InlineData("removed")]
    public async Task A_wrong_password_is_hashed_once_whoever_it_is_for(string name)
    {
        await using var app = await SignInApp.StartAsync("amina", "removed");
        var account = (await app.WithAsync((FindAccount find) => find.RunAsync("removed", CancellationToken.None))).OrThrow();
        await app.WithAsync((ChangeAccount change) => change.RemoveAsync(account, "test", CancellationToken.None));
        var hasher = new CountingHasher(app.Server.Services.GetRequiredService<IOptions<PasswordHasherOptions>>());
        await using var counted = app.Server.WithWebHostBuilder(host => host.ConfigureServices(services => services.Replace(ServiceDescriptor.Singleton<IPasswordHasher<AccountUser>>(hasher))));

        await Problem.IsAsync(await SignInApp.SignInAsync(counted.CreateClient(), name, "another password"), HttpStatusCode.Unauthorized, "wrong-name-or-password");

        Assert.Equal(1, hasher.Verified);
    }

    private sealed class CountingHasher(IOptions<PasswordHasherOptions> options) : PasswordHasher<AccountUser>(options)
    {
        public int Verified { get; private set; }

        public override PasswordVerificationResult VerifyHashedPassword(AccountUser user, string hashedPassword, string providedPassword)
        {
            Verified++;
            return base.VerifyHashedPassword(user, hashedPassword, providedPassword);
        }
    }
}
