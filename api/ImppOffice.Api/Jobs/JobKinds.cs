using ImppOffice.Planning.Jobs;

namespace ImppOffice.Api.Jobs;

/// <summary>The jobs that this program knows how to do.</summary>
public sealed class JobKinds(IEnumerable<IJob> jobs)
{
    private readonly Dictionary<string, IJob> byName = jobs.ToDictionary(job => job.Kind, StringComparer.Ordinal);

    public IReadOnlyList<string> Names { get; } = [.. jobs.Select(job => job.Kind).Order(StringComparer.Ordinal)];

    public bool Knows(string kind) => byName.ContainsKey(kind);

    public IJob Find(string kind) => byName[kind];
}
