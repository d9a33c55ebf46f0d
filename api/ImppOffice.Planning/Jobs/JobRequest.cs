using ImppOffice.Planning.Library;
using ImppOffice.Planning.Missions;

namespace ImppOffice.Planning.Jobs;

/// <summary>A job that is asked for. It carries ids alone: what they stand for is read when it runs.</summary>
public sealed record JobRequest
{
    private const int MostArguments = 20;
    private const int LongestName = 100;
    private const int LongestArgument = 400;

    /// <summary>What is to be done: the <see cref="IJob.Kind"/> of a job.</summary>
    public required string Kind { get; init; }

    /// <summary>Who asks, by the name the person signs in with; for what nobody asked for, a word such as <c>nightly</c>.</summary>
    public required string AskedBy { get; init; }

    /// <summary>The mission it belongs to, whose members may see it; null for the installation.</summary>
    public MissionId? Mission { get; init; }

    /// <summary>The document it is about, whose readers alone may see it; null where it is about none, or several.</summary>
    public DocumentId? Document { get; init; }

    /// <summary>Ids by name; at most 20, each of at most 400 characters.</summary>
    public IReadOnlyDictionary<string, string> Arguments { get; init; } = new Dictionary<string, string>(StringComparer.Ordinal);

    public JobPriority Priority { get; init; } = JobPriority.Background;

    /// <summary>
    /// Requests of one key are gathered: one waits at most, with the latest arguments, the highest priority and the earliest
    /// time, and never does one run beside another. Null where each request is a job of its own.
    /// </summary>
    public string? GatherKey { get; init; }

    /// <summary>How long it waits for others to be gathered with it.</summary>
    public TimeSpan Delay { get; init; }

    /// <summary>The moment before which it does not run; null for at once.</summary>
    public DateTimeOffset? NotBefore { get; init; }

    /// <summary>Why it cannot be taken; null where it can.</summary>
    public Problem? Fault() =>
        Kind.Length is 0 or > LongestName || AskedBy.Length is 0 or > LongestArgument || GatherKey?.Length > LongestArgument ? JobProblems.WrongRequest("its kind, its key or who asks is missing or too long")
        : Arguments.Count > MostArguments ? JobProblems.WrongRequest($"it has more than {MostArguments} arguments")
        : Arguments.Any(argument => argument.Key.Length is 0 or > LongestName || argument.Value.Length > LongestArgument) ? JobProblems.WrongRequest("an argument is longer than an id")
        : Delay < TimeSpan.Zero ? JobProblems.WrongRequest("its delay is below zero")
        : null;
}
