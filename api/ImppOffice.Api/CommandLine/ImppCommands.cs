using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using ImppOffice.Api.Checks;
using ImppOffice.Api.CommandLine.Accounts;

namespace ImppOffice.Api.CommandLine;

/// <summary>The whole command line.</summary>
public static class ImppCommands
{
    private const string Purpose = """
        ImppOffice checks planning documents of the Integrated Mission Planning Process for completeness.

        Exit codes: 0 nothing that counts is missing, 1 findings, 2 the command cannot be carried out, 3 a document cannot be
        read. What a person must look at does not count.
        Without a command the workbench is served on this machine.
        Any setting can be given as --Section:Key=value, such as --Templates:Folders:0=/srv/templates.
        """;

    /// <summary>Carries out a command and returns the exit code.</summary>
    /// <param name="arguments">The arguments of the program.</param>
    /// <param name="terminal">Where to write.</param>
    /// <param name="cancellationToken">Stops the command, as Ctrl-C does.</param>
    public static async Task<int> RunAsync(string[] arguments, Terminal terminal, CancellationToken cancellationToken)
    {
        var (settings, words) = HostSettings.Split(arguments);
        var configuration = HostSettings.Configuration(settings);
        if (CheckLimits.Judge(configuration) is { } wrong)
        {
            return await terminal.RefuseAsync(wrong);
        }

        await using var services = new ServiceCollection().AddLogging().AddSingleton(configuration).AddProduct(configuration).BuildServiceProvider();
        var parsed = Build(terminal, services, settings).Parse(words);
        var invocation = new InvocationConfiguration
        {
            Output = terminal.Output,
            Error = terminal.Error,
            EnableDefaultExceptionHandler = false,
        };
        try
        {
            return parsed.Action is ParseErrorAction misunderstood
                ? Refuse(parsed, misunderstood, terminal)
                : await parsed.InvokeAsync(invocation, cancellationToken);
        }
        catch (OperationCanceledException)
        {
            await terminal.Error.WriteLineAsync("Stopped.");
            return ExitCode.Stopped;
        }
    }

    // The library would add the whole help to the standard output, and return 1.
    private static int Refuse(ParseResult parsed, ParseErrorAction misunderstood, Terminal terminal)
    {
        misunderstood.ShowHelp = false;
        parsed.Invoke(new InvocationConfiguration { Output = terminal.Error, Error = terminal.Error });
        terminal.Error.WriteLine("Add --help to see what can be said.");
        return ExitCode.Usage;
    }

    private static RootCommand Build(Terminal terminal, IServiceProvider services, string[] settings)
    {
        var serve = new ServeCommand(terminal, settings);
        var root = serve.AddTo(new RootCommand(Purpose));
        var examples = new Dictionary<Command, string[]>
        {
            [root] = ["ImppOffice.Api check directive.docx", "ImppOffice.Api check --help"],
            [new CheckCommand(terminal, services).Build()] = CheckCommand.Examples,
            [new NewCommand(terminal, services).Build()] = NewCommand.Examples,
            [new AnnotateCommand(terminal, services).Build()] = AnnotateCommand.Examples,
            [new EditCommand(terminal, services).Build()] = EditCommand.Examples,
            [new CompareCommand(terminal, services).Build()] = CompareCommand.Examples,
            [new ConsistencyCommand(terminal, services).Build()] = ConsistencyCommand.Examples,
            [new GenerateCommand(terminal, services).Build()] = GenerateCommand.Examples,
            [new FactsCommand(terminal, services).Build()] = FactsCommand.Examples,
            [new LibraryCommand(terminal, services).Build()] = LibraryCommand.Examples,
            [new TemplatesCommand(terminal, services).Build()] = TemplatesCommand.Examples,
            [new AccountsCommand(terminal, services).Build()] = AccountsCommand.Examples,
            [serve.AddTo(new Command("serve", "Serve the workbench and the API on this machine."))] = ServeCommand.Examples,
        };
        foreach (var command in examples.Keys.Where(command => command != root))
        {
            root.Subcommands.Add(command);
        }

        foreach (var option in root.Options.OfType<HelpOption>())
        {
            option.Action = new Examples((HelpAction)option.Action!, examples);
        }

        return root;
    }
}
