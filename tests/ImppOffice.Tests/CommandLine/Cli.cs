using ImppOffice.Api.CommandLine;

namespace ImppOffice.Tests.CommandLine;

/// <summary>Runs the command line as its user would.</summary>
internal static class Cli
{
    public static Task<Said> RunAsync(params string[] arguments) => RunAsync(terminal => terminal, arguments);

    /// <summary>Runs it at a terminal that differs.</summary>
    public static async Task<Said> RunAsync(Func<Terminal, Terminal> at, string[] arguments)
    {
        await using var output = new StringWriter { NewLine = "\n" };
        await using var error = new StringWriter { NewLine = "\n" };
        var code = await ImppCommands.RunAsync(arguments, at(new Terminal(output, error, Colour: false, Progress: false)), CancellationToken.None);
        return new Said(code, output.ToString(), error.ToString());
    }

    public static string Document(string name) => Repository.At("tests", "documents", name);

    internal sealed record Said(int Code, string Output, string Error);
}
