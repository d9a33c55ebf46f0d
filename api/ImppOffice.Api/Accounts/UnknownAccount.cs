using System.Security.Cryptography;
using ImppOffice.Planning.Accounts;
using Microsoft.AspNetCore.Identity;

namespace ImppOffice.Api.Accounts;

/// <summary>
/// Stands in for names that nobody has: a password is checked and counted as for any other, so that neither the time it
/// takes nor a lock tells which names there are.
/// </summary>
public sealed class UnknownAccount(IPasswordHasher<AccountUser> hasher)
{
    private readonly Lazy<string> hash = new(() => hasher.HashPassword(Of("", "", null), RandomNumberGenerator.GetHexString(32)));

    /// <summary>The stand-in for a name, tried from an address.</summary>
    public AccountUser Named(string name, string address) => Of(name, address, hash.Value);

    private static AccountUser Of(string name, string address, string? hash) => new(new Account
    {
        Id = "",
        Name = name,
        PasswordHash = hash,
        SecurityStamp = "",
        Added = DateTimeOffset.UnixEpoch,
    })
    {
        Address = address,
        Kept = false,
    };
}
