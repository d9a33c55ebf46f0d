using ImppOffice.Planning.Checks;

namespace ImppOffice.Api.CommandLine;

/// <summary>The words of <c>--fail-on</c>.</summary>
public static class FailOn
{
    public const string Essential = "essential";

    public const string Expected = "expected";

    public const string Never = "never";

    public static IReadOnlyList<string> Words { get; } = [Essential, Expected, Never];

    /// <summary>Findings where something of that severity or a higher one is not met. What a person must look at does not count.</summary>
    public static int ExitCode(string word, IEnumerable<CheckReport> reports) =>
        reports.Any(report => Fails(word, report.Summary.NotMet)) ? CommandLine.ExitCode.Findings : CommandLine.ExitCode.Complete;

    /// <summary>The same of what is not met in one report.</summary>
    public static int ExitCode(string word, SeverityCounts notMet) => Fails(word, notMet) ? CommandLine.ExitCode.Findings : CommandLine.ExitCode.Complete;

    private static bool Fails(string word, SeverityCounts notMet) => word switch
    {
        Essential => notMet.Essential > 0,
        Expected => notMet.Essential + notMet.Expected > 0,
        _ => false,
    };
}
