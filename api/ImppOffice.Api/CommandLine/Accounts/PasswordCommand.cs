using System.CommandLine;
using ImppOffice.Api.Accounts;

namespace ImppOffice.Api.CommandLine.Accounts;

/// <summary><c>accounts password</c>.</summary>
public sealed class PasswordCommand(Terminal terminal, IServiceProvider services)
{
    private readonly Argument<string> name = new("NAME") { Description = "The name the person signs in with." };
    private readonly Option<FileInfo?> file = PasswordEntry.File();

    public Command Build()
    {
        var command = new Command("password", "Give an account another password, and end its sessions.") { name, file };
        command.SetAction(RunAsync);
        return command;
    }

    private async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellationToken)
    {
        await using var scope = services.CreateAsyncScope();
        if (!(await scope.ServiceProvider.GetRequiredService<FindAccount>().RunAsync(parsed.GetValue(name)!, cancellationToken)).Succeeded(out var found, out var problem)
            || !(await PasswordEntry.ReadAsync(terminal, parsed.GetValue(file), cancellationToken)).Succeeded(out var password, out problem)
            || !(await scope.ServiceProvider.GetRequiredService<ChangeAccount>().RunAsync(found, new AccountChange(Password: password), CommandLineUser.Name, cancellationToken)).Succeeded(out var account, out problem))
        {
            return await terminal.RefuseAsync(problem);
        }

        await terminal.Output.WriteLineAsync($"{account.Name} signs in with the new password from now on.");
        return ExitCode.Complete;
    }
}
