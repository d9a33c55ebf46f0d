namespace ImppOffice.Planning.Accounts;

/// <summary>
/// Counts wrong passwords for each name and address together: who guesses locks out nobody but those at the same address.
/// Names are counted whether or not an account has them, so that nothing tells them apart. Throws
/// <see cref="Library.LibraryUnavailableException"/> where the storage is out of reach, and nothing else.
/// </summary>
public interface IFailedSignIns
{
    /// <summary>How often it went wrong; none where it never did, or not within the last hour.</summary>
    Task<FailedSignIns> FindAsync(SignInPlace place, CancellationToken cancellationToken);

    /// <summary>Counts one more and gives how many there are; two at the same time count as two.</summary>
    Task<int> CountAsync(SignInPlace place, CancellationToken cancellationToken);

    /// <summary>Counts from 0 again; a lock stays.</summary>
    Task ResetAsync(SignInPlace place, CancellationToken cancellationToken);

    /// <summary>Locks until a time (UTC).</summary>
    Task LockAsync(SignInPlace place, DateTimeOffset until, CancellationToken cancellationToken);

    /// <summary>Forgets all that went wrong for a name, at every address.</summary>
    Task ForgetAsync(string name, CancellationToken cancellationToken);
}

/// <summary>Where somebody tries to sign in.</summary>
/// <param name="Name">The name that was given, whatever its case.</param>
/// <param name="Address">The network address it came from.</param>
public sealed record SignInPlace(string Name, string Address);

/// <summary>What went wrong at one place.</summary>
/// <param name="Count">Wrong passwords since the last right one or the last lock.</param>
/// <param name="LockedUntil">Until when no password is tried there (UTC); null where any is.</param>
public sealed record FailedSignIns(int Count, DateTimeOffset? LockedUntil)
{
    public static FailedSignIns None { get; } = new(0, null);
}
