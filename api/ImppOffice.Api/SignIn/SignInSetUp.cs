using ImppOffice.Planning.Accounts;
using Microsoft.Extensions.Options;

namespace ImppOffice.Api.SignIn;

/// <summary>Knows whether sign-in is set up: by the configuration, or because there is an account. Once it is, it stays so.</summary>
public sealed class SignInSetUp(IAccounts accounts, IOptions<SignInOptions> options, TimeProvider time)
{
    // The first account may come from the command line while the server runs.
    private static readonly TimeSpan Fresh = TimeSpan.FromSeconds(1);

    private volatile bool done = options.Value.Accounts;
    private long askedAt = -1;

    public async ValueTask<bool> IsDoneAsync(CancellationToken cancellationToken)
    {
        if (done)
        {
            return true;
        }

        var now = time.GetTimestamp();
        var before = Interlocked.Read(ref askedAt);
        if (before >= 0 && time.GetElapsedTime(before, now) < Fresh)
        {
            return false;
        }

        if (await accounts.AnyAsync(cancellationToken))
        {
            done = true;
        }

        Interlocked.Exchange(ref askedAt, now);
        return done;
    }

    /// <summary>Says that there is an account now.</summary>
    public void Complete() => done = true;
}
