using System.CommandLine;
using System.Text.Json;
using ImppOffice.Api.Accounts;
using ImppOffice.Planning;
using ImppOffice.Planning.Accounts;
using ImppOffice.Planning.Checks;

namespace ImppOffice.Api.CommandLine.Accounts;

/// <summary><c>accounts list</c>.</summary>
public sealed class ListAccountsCommand(Terminal terminal, IServiceProvider services)
{
    private readonly Option<string> format = SharedOptions.Format("text", "json");

    public Command Build()
    {
        var command = new Command("list", "List the accounts by name.") { format };
        command.SetAction(RunAsync);
        return command;
    }

    private async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellationToken)
    {
        var accounts = new List<AccountView>();
        var page = new PageOf(Size: 200);
        do
        {
            var listed = await services.GetRequiredService<IAccounts>().ListAsync(page, cancellationToken);
            accounts.AddRange(listed.Items.Select(AccountView.Of));
            page = page with { After = listed.Next };
        }
        while (page.After is not null);

        await terminal.Output.WriteAsync(parsed.GetValue(format) == "json"
            ? JsonSerializer.Serialize(accounts, ReportJson.Options) + "\n"
            : accounts.Count == 0 ? "There is no account; nobody has to sign in.\n" : string.Concat(accounts.Select(Line)));
        return ExitCode.Complete;
    }

    private static string Line(AccountView account) =>
        $"{account.Name}{(account.Administrator ? "  administrator" : "")}{(account.Disabled ? "  disabled" : "")}\n";
}
