using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace ImppOffice.Api.CommandLine;

/// <summary>Adds examples to the end of a command's help.</summary>
public sealed class Examples(HelpAction help, IReadOnlyDictionary<Command, string[]> examples) : SynchronousCommandLineAction
{
    public override bool ClearsParseErrors => true;

    public override int Invoke(ParseResult parseResult)
    {
        help.Invoke(parseResult);
        if (examples.TryGetValue(parseResult.CommandResult.Command, out var lines))
        {
            var output = parseResult.InvocationConfiguration.Output;
            output.WriteLine("Examples:");
            foreach (var line in lines)
            {
                output.WriteLine($"  {line}");
            }

            output.WriteLine();
        }

        return ExitCode.Complete;
    }
}
