namespace ImppOffice.Planning.Accounts;

/// <summary>Somebody who may sign in.</summary>
public sealed record Account
{
    /// <summary>Opaque; stays when the name is written otherwise.</summary>
    public required string Id { get; init; }

    /// <summary>What the person signs in with and is known by in missions and records.</summary>
    public required string Name { get; init; }

    /// <summary>The password as the hasher keeps it; null where no password signs in.</summary>
    public string? PasswordHash { get; init; }

    /// <summary>Changes whenever what was signed in before must end.</summary>
    public required string SecurityStamp { get; init; }

    /// <summary>Whether the person looks after the accounts and missions of the whole installation.</summary>
    public bool Administrator { get; init; }

    public AccountStanding Standing { get; init; }

    /// <summary>When it was added (UTC).</summary>
    public required DateTimeOffset Added { get; init; }

    /// <summary>Grows with each change, from 1.</summary>
    public long Revision { get; init; } = 1;
}

/// <summary>Whether an account may be used.</summary>
public enum AccountStanding
{
    Active,

    /// <summary>Nobody signs in with it until it is enabled.</summary>
    Disabled,

    /// <summary>Nobody signs in with it again; its name stays taken, so that records never come to mean somebody else.</summary>
    Removed,
}
