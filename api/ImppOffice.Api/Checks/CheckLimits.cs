using System.Globalization;
using ImppOffice.Planning;

namespace ImppOffice.Api.Checks;

/// <summary>How much work is taken on at once.</summary>
public sealed class CheckLimits
{
    /// <summary>The section of the configuration.</summary>
    public const string Section = "Checks";

    /// <summary>Documents checked at the same time; one for each processor by default.</summary>
    public int AtOnce { get; init; } = Environment.ProcessorCount;

    /// <summary>Requests with documents that may wait for their turn; 32 by default.</summary>
    public int Waiting { get; init; } = 32;

    /// <summary>Requests that one user may make in ten seconds; 200 by default.</summary>
    public int RequestsInTenSeconds { get; init; } = 200;

    /// <summary>Seconds a request with documents may take; 120 by default.</summary>
    public int Seconds { get; init; } = 120;

    /// <summary>Who sends fewer bytes than this in a second is cut off; 1024 by default.</summary>
    public int SlowestBytesPerSecond { get; init; } = 1024;

    /// <summary>Seconds for which anyone may be slower than that, more than 1; 5 by default.</summary>
    public int SlowSeconds { get; init; } = 5;

    /// <summary>The largest document in MiB; 64 by default.</summary>
    public int DocumentMebibytes { get; init; } = 64;

    /// <summary>What is wrong with the section of a configuration, or null: every setting is a whole number, and only none may wait.</summary>
    public static Problem? Judge(IConfiguration configuration)
    {
        var section = configuration.GetSection(Section);
        foreach (var setting in section.GetChildren())
        {
            var least = setting.Key == nameof(Waiting) ? 0 : 1;
            if (!int.TryParse(setting.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) || number < least)
            {
                return HostProblems.WrongSetting($"{Section}:{setting.Key} is {setting.Value}, not a whole number from {least} on.");
            }
        }

        return null;
    }
}
