using System.CommandLine;
using ImppOffice.Api.Accounts;

namespace ImppOffice.Api.CommandLine.Accounts;

/// <summary><c>accounts</c>: who may sign in.</summary>
public sealed class AccountsCommand(Terminal terminal, IServiceProvider services)
{
    public static readonly string[] Examples =
    [
        "ImppOffice.Api accounts add amina.diallo --administrator",
        "ImppOffice.Api accounts add jonas.berg --password-file first-password.txt",
        "ImppOffice.Api accounts disable jonas.berg",
        "ImppOffice.Api accounts list",
    ];

    public Command Build() => new("accounts", "Look after those who may sign in. The first account sets up sign-in.")
    {
        new AddAccountCommand(terminal, services).Build(),
        new ListAccountsCommand(terminal, services).Build(),
        new PasswordCommand(terminal, services).Build(),
        Change("disable", "Let nobody sign in with an account, and end its sessions.", (change, account, by, stop) => change.RunAsync(account, new AccountChange(Disabled: true), by, stop), "is disabled"),
        Change("enable", "Let a disabled account sign in again.", (change, account, by, stop) => change.RunAsync(account, new AccountChange(Disabled: false), by, stop), "is enabled"),
        Change("unlock", "Forget wrong passwords, at every address.", (change, account, by, stop) => change.RunAsync(account, new AccountChange(Unlock: true), by, stop), "is unlocked"),
        Change("remove", "Take an account away for good; its name stays taken.", (change, account, by, stop) => change.RemoveAsync(account, by, stop), "is removed"),
    };

    private Command Change(string name, string what, AccountStep step, string done) => new ChangeAccountCommand(terminal, services).Build(name, what, step, done);
}
