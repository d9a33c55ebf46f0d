using ImppOffice.Planning;

namespace ImppOffice.Api.CommandLine;

/// <summary>What the program tells whoever started it.</summary>
public static class ExitCode
{
    /// <summary>Done; every document is complete as far as was asked.</summary>
    public const int Complete = 0;

    /// <summary>Done; something asked for is missing.</summary>
    public const int Findings = 1;

    /// <summary>The command was not understood, or cannot be carried out here.</summary>
    public const int Usage = 2;

    /// <summary>A document cannot be read.</summary>
    public const int Unreadable = 3;

    /// <summary>Stopped by Ctrl-C, as shells expect it (128 and the signal's number).</summary>
    public const int Stopped = 130;

    public static int For(Problem problem) =>
        problem.Family is ProblemFamily.Unreadable or ProblemFamily.TooLarge ? Unreadable : Usage;
}
