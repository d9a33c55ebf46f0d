using System.Globalization;
using ImppOffice.Planning;

namespace ImppOffice.Api.Consistency;

/// <summary>How the documents of missions are held against one another in the background.</summary>
public sealed class ConsistencyOptions
{
    /// <summary>The section of the configuration.</summary>
    public const string Section = "Consistency";

    /// <summary>Seconds after a change until it is looked at, so that a burst of changes is looked at once; 10 by default.</summary>
    public double DelaySeconds { get; init; } = 10;

    /// <summary>How many runs of each mission are kept; 50 by default.</summary>
    public int KeepRuns { get; init; } = 50;

    /// <summary>What is wrong with the settings, or null.</summary>
    public static Problem? Judge(IConfiguration configuration)
    {
        var section = configuration.GetSection(Section);
        return section[nameof(DelaySeconds)] is { } delay && !(double.TryParse(delay, CultureInfo.InvariantCulture, out var seconds) && seconds is >= 0 and <= 3600)
            ? HostProblems.WrongSetting($"{Section}:{nameof(DelaySeconds)} is {delay}, not a number from 0 to 3600.")
            : section[nameof(KeepRuns)] is { } keep && !(int.TryParse(keep, CultureInfo.InvariantCulture, out var runs) && runs is >= 2 and <= 10000)
            ? HostProblems.WrongSetting($"{Section}:{nameof(KeepRuns)} is {keep}, not a whole number from 2 to 10000.")
            : null;
    }
}
