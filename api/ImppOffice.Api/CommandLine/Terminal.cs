using ImppOffice.Planning;

namespace ImppOffice.Api.CommandLine;

/// <summary>Where the command line writes.</summary>
/// <param name="Output">What was asked for.</param>
/// <param name="Error">Problems and progress.</param>
/// <param name="Colour">Whether <paramref name="Output"/> shows colours.</param>
/// <param name="Progress">Whether <paramref name="Error"/> is a terminal somebody watches.</param>
public sealed record Terminal(TextWriter Output, TextWriter Error, bool Colour, bool Progress)
{
    /// <summary>What somebody types or sends.</summary>
    public TextReader Input { get; init; } = TextReader.Null;

    /// <summary>Asks for what must not be seen; null where nobody sits at a keyboard.</summary>
    public Func<string, string>? AskSecret { get; init; }

    /// <summary>The console of this process. NO_COLOR (no-color.org) turns colours off.</summary>
    public static Terminal OfThisProcess() => new(
        Console.Out,
        Console.Error,
        Colour: !Console.IsOutputRedirected && string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR")),
        Progress: !Console.IsErrorRedirected)
    {
        Input = Console.In,
        AskSecret = Console.IsInputRedirected ? null : Secret.Ask,
    };

    /// <summary>Says what went wrong and what to do, and returns the exit code.</summary>
    /// <param name="problem">The problem.</param>
    /// <param name="about">The file it is about; null where the problem says so itself.</param>
    public async Task<int> RefuseAsync(Problem problem, string? about = null)
    {
        var subject = about is null ? "" : about + ": ";
        await Error.WriteLineAsync(Printable($"{subject}{problem.Title}"));
        await Error.WriteLineAsync(Printable($"  {problem.Hint}"));
        return ExitCode.For(problem);
    }

    // A file name may hold an escape sequence that would repaint the reader's terminal.
    private static string Printable(string text) => string.Concat(text.Where(character => !char.IsControl(character)));
}
