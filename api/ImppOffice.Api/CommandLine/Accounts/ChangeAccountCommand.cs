using System.CommandLine;
using ImppOffice.Api.Accounts;
using ImppOffice.Planning;
using ImppOffice.Planning.Accounts;

namespace ImppOffice.Api.CommandLine.Accounts;

/// <summary>One step with an account, by somebody.</summary>
public delegate Task<Result<Account>> AccountStep(ChangeAccount change, Account account, string by, CancellationToken cancellationToken);

/// <summary><c>accounts disable</c>, <c>enable</c>, <c>unlock</c> and <c>remove</c>.</summary>
public sealed class ChangeAccountCommand(Terminal terminal, IServiceProvider services)
{
    private readonly Argument<string> name = new("NAME") { Description = "The name the person signs in with." };

    public Command Build(string word, string what, AccountStep step, string done)
    {
        var command = new Command(word, what) { name };
        command.SetAction((parsed, cancellationToken) => RunAsync(parsed.GetValue(name)!, step, done, cancellationToken));
        return command;
    }

    private async Task<int> RunAsync(string named, AccountStep step, string done, CancellationToken cancellationToken)
    {
        await using var scope = services.CreateAsyncScope();
        if (!(await scope.ServiceProvider.GetRequiredService<FindAccount>().RunAsync(named, cancellationToken)).Succeeded(out var found, out var problem)
            || !(await step(scope.ServiceProvider.GetRequiredService<ChangeAccount>(), found, CommandLineUser.Name, cancellationToken)).Succeeded(out var account, out problem))
        {
            return await terminal.RefuseAsync(problem);
        }

        await terminal.Output.WriteLineAsync($"{account.Name} {done}.");
        return ExitCode.Complete;
    }
}
