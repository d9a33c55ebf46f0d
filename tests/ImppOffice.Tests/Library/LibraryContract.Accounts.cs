using ImppOffice.Planning;
using ImppOffice.Planning.Accounts;

namespace ImppOffice.Tests.Library;

public abstract partial class LibraryContract
{
    private static readonly SignInPlace Desk = new("amina", "192.0.2.7");

    [Fact]
    public async Task An_account_is_found_by_its_id_and_by_its_name_whatever_the_case()
    {
        Assert.False(await Stores.Accounts.AnyAsync(Now));
        var account = await AccountAsync("Amina");

        Assert.True(await Stores.Accounts.AnyAsync(Now));
        Assert.Equal(account, await Stores.Accounts.FindAsync(account.Id, Now));
        Assert.Equal(account, await Stores.Accounts.FindByNameAsync("aMINA", Now));
        Assert.Null(await Stores.Accounts.FindByNameAsync("jonas", Now));
    }

    [Fact]
    public async Task The_name_of_an_account_is_never_given_again()
    {
        await AccountAsync("root", administrator: true);
        var amina = await AccountAsync("amina");
        (await Stores.Accounts.ChangeAsync(amina with { Standing = AccountStanding.Removed }, Now)).OrThrow();

        Refused(await Stores.Accounts.AddAsync(Account("AMINA"), Now), "account-name-taken");
    }

    [Fact]
    public async Task An_account_changes_only_for_who_has_read_it()
    {
        var account = await AccountAsync("root", administrator: true);
        var changed = (await Stores.Accounts.ChangeAsync(account with { PasswordHash = "another" }, Now)).OrThrow();

        Assert.Equal(changed, await Stores.Accounts.FindAsync(account.Id, Now));
        Refused(await Stores.Accounts.ChangeAsync(account, Now), "changed-meanwhile");
    }

    [Fact]
    public async Task Two_administrators_cannot_each_take_the_others_place_away()
    {
        var accounts = new[] { await AccountAsync("amina", administrator: true), await AccountAsync("berit", administrator: true) };

        var results = await Task.WhenAll(accounts.Select(account => Stores.Accounts.ChangeAsync(account with { Administrator = false }, Now)));

        Refused(Assert.Single(results, result => result.Problem is not null), "last-administrator");
    }

    [Fact]
    public async Task Accounts_are_listed_by_name_those_removed_left_out()
    {
        foreach (var name in new[] { "celia", "amina", "root", "berit" })
        {
            await AccountAsync(name, administrator: name == "root");
        }

        var berit = (await Stores.Accounts.FindByNameAsync("berit", Now))!;
        (await Stores.Accounts.ChangeAsync(berit with { Standing = AccountStanding.Removed }, Now)).OrThrow();

        var first = await Stores.Accounts.ListAsync(new PageOf(Size: 2), Now);
        var rest = await Stores.Accounts.ListAsync(new PageOf(first.Next, 2), Now);

        Assert.Equal(["amina", "celia", "root"], first.Items.Concat(rest.Items).Select(account => account.Name));
        Assert.Null(rest.Next);
    }

    [Fact]
    public async Task Wrong_passwords_count_for_each_name_and_address_even_at_the_same_time()
    {
        var counts = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Stores.FailedSignIns.CountAsync(Desk, Now)));

        Assert.Equal(Enumerable.Range(1, 8), counts.Order());
        Assert.Equal(8, (await Stores.FailedSignIns.FindAsync(Desk with { Name = "AMINA" }, Now)).Count);
        Assert.Equal(FailedSignIns.None, await Stores.FailedSignIns.FindAsync(Desk with { Address = "192.0.2.8" }, Now));
    }

    [Fact]
    public async Task A_lock_stays_until_its_time_and_what_went_wrong_is_forgotten_after_an_hour()
    {
        await Stores.FailedSignIns.CountAsync(Desk, Now);
        var until = Clock.GetUtcNow().AddMinutes(5);
        await Stores.FailedSignIns.LockAsync(Desk, until, Now);
        await Stores.FailedSignIns.ResetAsync(Desk, Now);
        Assert.Equal(new FailedSignIns(0, until), await Stores.FailedSignIns.FindAsync(Desk, Now));

        Clock.Pass(TimeSpan.FromHours(1));
        Assert.Equal(FailedSignIns.None, await Stores.FailedSignIns.FindAsync(Desk, Now));
        Assert.Equal(1, await Stores.FailedSignIns.CountAsync(Desk, Now));
    }

    [Fact]
    public async Task Forgetting_a_name_opens_it_at_every_address()
    {
        await Stores.FailedSignIns.CountAsync(Desk, Now);
        await Stores.FailedSignIns.CountAsync(Desk with { Address = "192.0.2.8" }, Now);

        await Stores.FailedSignIns.ForgetAsync("Amina", Now);

        Assert.Equal(FailedSignIns.None, await Stores.FailedSignIns.FindAsync(Desk, Now));
        Assert.Equal(FailedSignIns.None, await Stores.FailedSignIns.FindAsync(Desk with { Address = "192.0.2.8" }, Now));
    }

    [Fact]
    public async Task A_backup_holds_the_accounts_so_that_nothing_falls_open()
    {
        var account = await AccountAsync("root", administrator: true);
        using var backup = new MemoryStream();
        await Storage.BackUpAsync(backup, Now);
        backup.Position = 0;
        await using var other = await OpenAsync("restored");

        (await other.RestoreAsync(backup, Now)).OrThrow();

        Assert.Equal(account, await other.Stores.Accounts.FindByNameAsync("root", Now));
    }

    private async Task<Account> AccountAsync(string name, bool administrator = false) =>
        (await Stores.Accounts.AddAsync(Account(name) with { Administrator = administrator }, Now)).OrThrow();

    private Account Account(string name) => new()
    {
        Id = Guid.NewGuid().ToString("N"),
        Name = name,
        PasswordHash = "hash",
        SecurityStamp = "stamp",
        Added = Clock.GetUtcNow(),
    };
}
