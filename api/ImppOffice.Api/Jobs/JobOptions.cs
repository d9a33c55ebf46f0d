using System.Globalization;
using ImppOffice.Planning;
using Quartz;

namespace ImppOffice.Api.Jobs;

/// <summary>How background jobs run.</summary>
public sealed class JobOptions
{
    /// <summary>The section of the configuration.</summary>
    public const string Section = "Jobs";

    /// <summary>How many jobs run at once on one machine; 4 by default. One of several is kept free for what somebody waits for.</summary>
    public int Workers { get; init; } = 4;

    /// <summary>How often a job is tried again after infrastructure was lost; 8 by default.</summary>
    public int Retries { get; init; } = 8;

    /// <summary>Seconds until the first of these tries, doubled with each; 5 by default.</summary>
    public double FirstRetrySeconds { get; init; } = 5;

    /// <summary>The most minutes between two tries; 10 by default.</summary>
    public double LongestRetryMinutes { get; init; } = 10;

    /// <summary>Seconds after which a worker that is not heard of has lost its job; 30 by default.</summary>
    public double HoldSeconds { get; init; } = 30;

    /// <summary>Seconds between two signs of a worker's life, and the longest until a job hears that it was cancelled elsewhere; 5 by default.</summary>
    public double SignSeconds { get; init; } = 5;

    /// <summary>Seconds between two looks for jobs that were forgotten; 15 by default.</summary>
    public double SweepSeconds { get; init; } = 15;

    /// <summary>How many workers a job may lose before it is dead; 5 by default.</summary>
    public int WorkersLost { get; init; } = 5;

    /// <summary>Days that the records of ended jobs are kept; 30 by default. What is dead stays until somebody tries it again.</summary>
    public double KeepDays { get; init; } = 30;

    /// <summary>When nightly work begins, as minute, hour, day, month and day of the week in UTC; half past two by default.</summary>
    public string Nightly { get; init; } = "30 2 * * *";

    /// <summary>How long a job waits that has lost infrastructure so often, from 1.</summary>
    public TimeSpan Wait(int failures)
    {
        var longest = TimeSpan.FromMinutes(LongestRetryMinutes);
        var wait = FirstRetrySeconds * Math.Pow(2, Math.Min(failures - 1, 30));
        return wait < longest.TotalSeconds ? TimeSpan.FromSeconds(wait) : longest;
    }

    /// <summary>What is wrong with the settings of jobs, or null.</summary>
    public static Problem? Judge(IConfiguration configuration)
    {
        (string Name, double Least, double Most)[] numbers =
        [
            (nameof(Workers), 1, 64), (nameof(Retries), 0, 100), (nameof(FirstRetrySeconds), 0.01, 3600), (nameof(LongestRetryMinutes), 0.01, 1440), (nameof(HoldSeconds), 1, 3600),
            (nameof(SignSeconds), 0.1, 600), (nameof(SweepSeconds), 0.1, 3600), (nameof(WorkersLost), 1, 1000), (nameof(KeepDays), 0.01, 36500),
        ];
        string[] whole = [nameof(Workers), nameof(Retries), nameof(WorkersLost)];
        foreach (var (name, least, most) in numbers)
        {
            if (configuration[$"{Section}:{name}"] is { } given
                && !(double.TryParse(given, CultureInfo.InvariantCulture, out var number) && number >= least && number <= most && (!whole.Contains(name) || double.IsInteger(number))))
            {
                return HostProblems.WrongSetting(string.Create(CultureInfo.InvariantCulture, $"{Section}:{name} is {given}, not a {(whole.Contains(name) ? "whole " : "")}number from {least} to {most}."));
            }
        }

        var options = configuration.GetSection(Section).Get<JobOptions>() ?? new JobOptions();
        return !CronExpression.TryParse(options.Nightly, CronFormat.Unix, out _) ? HostProblems.WrongSetting($"{Section}:{nameof(Nightly)} is {options.Nightly}, not a minute, hour, day, month and day of the week.")
            : options.SignSeconds * 2 > options.HoldSeconds
            ? HostProblems.WrongSetting($"{Section}:{nameof(HoldSeconds)} is less than twice {Section}:{nameof(SignSeconds)}: workers would lose what they are at.")
            : null;
    }
}
