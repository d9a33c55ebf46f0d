using System.CommandLine;
using ImppOffice.Api.Accounts;

namespace ImppOffice.Api.CommandLine.Accounts;

/// <summary><c>accounts add</c>.</summary>
public sealed class AddAccountCommand(Terminal terminal, IServiceProvider services)
{
    private readonly Argument<string> name = new("NAME") { Description = "What the person signs in with, and is known by in missions and records." };
    private readonly Option<bool> administrator = new("--administrator") { Description = "The person looks after accounts and missions; the first must." };
    private readonly Option<FileInfo?> file = PasswordEntry.File();

    public Command Build()
    {
        var command = new Command("add", "Add an account. The password is asked for, or read from the standard input or a file.") { name, administrator, file };
        command.SetAction(RunAsync);
        return command;
    }

    private async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellationToken)
    {
        await using var scope = services.CreateAsyncScope();
        if (!(await PasswordEntry.ReadAsync(terminal, parsed.GetValue(file), cancellationToken)).Succeeded(out var password, out var problem)
            || !(await scope.ServiceProvider.GetRequiredService<AddAccount>().RunAsync(
                new NewAccount(parsed.GetValue(name)!, password, parsed.GetValue(administrator)), CommandLineUser.Name, cancellationToken)).Succeeded(out var account, out problem))
        {
            return await terminal.RefuseAsync(problem);
        }

        await terminal.Output.WriteLineAsync($"{account.Name} can sign in.");
        return ExitCode.Complete;
    }
}
