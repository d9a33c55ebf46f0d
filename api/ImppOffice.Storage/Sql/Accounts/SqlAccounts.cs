using System.Data.Common;
using ImppOffice.Planning;
using ImppOffice.Planning.Accounts;

namespace ImppOffice.Storage.Sql.Accounts;

/// <summary>Accounts in SQL.</summary>
internal sealed class SqlAccounts(ISqlSessions sessions) : IAccounts
{
    private const string ActiveAdministrators = "SELECT id FROM accounts WHERE administrator = 1 AND standing = 'Active'";

    public Task<Result<Account>> AddAsync(Account account, CancellationToken cancellationToken) => sessions.WriteAsync<Account>(
        async session =>
        {
            try
            {
                await session.ExecuteAsync(
                    "INSERT INTO accounts (id, name, name_key, password_hash, security_stamp, administrator, standing, added_at, revision) "
                    + "VALUES (@id, @name, @key, @hash, @stamp, @administrator, @standing, @added, @revision)",
                    AccountRows.Values(account));
            }
            catch (DbException taken) when (session.Engine.IsDuplicate(taken))
            {
                return AccountProblems.NameTaken(account.Name);
            }

            return account;
        },
        cancellationToken);

    public Task<Account?> FindAsync(string id, CancellationToken cancellationToken) => sessions.ReadAsync(
        async session => (await session.FirstAsync(AccountRows.Read, $"{AccountRows.Columns} WHERE id = @id", ("id", id)))?.Account,
        cancellationToken);

    public Task<Account?> FindByNameAsync(string name, CancellationToken cancellationToken) => sessions.ReadAsync(
        async session => (await session.FirstAsync(AccountRows.Read, $"{AccountRows.Columns} WHERE name_key = @key", ("key", NameKey.Of(name))))?.Account,
        cancellationToken);

    public Task<Page<Account>> ListAsync(PageOf page, CancellationToken cancellationToken) => sessions.ReadAsync(
        async session =>
        {
            var rows = await session.ListAsync(
                AccountRows.Read,
                $"{AccountRows.Columns} WHERE name_key > @after AND standing <> 'Removed' ORDER BY name_key LIMIT @most",
                ("after", page.After ?? ""),
                ("most", page.Size + 1L));
            return Pages.Of(rows, page, row => row.Account, row => row.Key);
        },
        cancellationToken);

    public Task<Result<Account>> ChangeAsync(Account account, CancellationToken cancellationToken) => sessions.WriteAsync<Account>(
        async session =>
        {
            // Held until the end, so that two administrators cannot each take the other's place away.
            await session.ListAsync(row => row.Text("id"), ActiveAdministrators + session.Engine.ForUpdate);
            var changed = await session.ExecuteAsync(
                "UPDATE accounts SET name = @name, name_key = @key, password_hash = @hash, security_stamp = @stamp, administrator = @administrator, "
                + "standing = @standing, added_at = @added, revision = revision + 1 WHERE id = @id AND revision = @revision",
                AccountRows.Values(account));
            if (changed == 0)
            {
                return AccountProblems.ChangedMeanwhile;
            }

            var left = await session.ListAsync(row => row.Text("id"), ActiveAdministrators);
            return left.Count == 0 ? AccountProblems.LastAdministrator : account with { Revision = account.Revision + 1 };
        },
        cancellationToken);

    public Task<bool> AnyAsync(CancellationToken cancellationToken) => sessions.ReadAsync(
        async session => (await session.ListAsync(row => row.Text("id"), "SELECT id FROM accounts LIMIT 1")).Count > 0,
        cancellationToken);
}
