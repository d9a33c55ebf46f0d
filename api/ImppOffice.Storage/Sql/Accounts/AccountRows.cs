using ImppOffice.Planning;
using ImppOffice.Planning.Accounts;

namespace ImppOffice.Storage.Sql.Accounts;

/// <summary>Accounts as rows.</summary>
internal static class AccountRows
{
    public const string Columns = "SELECT id, name, name_key, password_hash, security_stamp, administrator, standing, added_at, revision FROM accounts";

    public static Row Read(SqlRow row) => new(row.Text("name_key"), new Account
    {
        Id = row.Text("id"),
        Name = row.Text("name"),
        PasswordHash = row.TextOrNull("password_hash"),
        SecurityStamp = row.Text("security_stamp"),
        Administrator = row.Number("administrator") == 1,
        Standing = row.Word<AccountStanding>("standing"),
        Added = row.Moment("added_at"),
        Revision = row.Number("revision"),
    });

    public static (string Name, object? Value)[] Values(Account account) =>
    [
        ("id", account.Id),
        ("name", account.Name),
        ("key", NameKey.Of(account.Name)),
        ("hash", account.PasswordHash),
        ("stamp", account.SecurityStamp),
        ("administrator", account.Administrator ? 1L : 0L),
        ("standing", account.Standing.ToString()),
        ("added", SqlRow.Moments.Write(account.Added)),
        ("revision", account.Revision),
    ];

    /// <summary>An account and what it is found by.</summary>
    internal sealed record Row(string Key, Account Account);
}
