namespace ImppOffice.Planning.Jobs;

/// <summary>Why a job is where it is.</summary>
/// <param name="Code">Stable name for machines, in kebab case.</param>
/// <param name="Title">One plain sentence: what went wrong.</param>
/// <param name="Hint">One plain sentence: what to do.</param>
public sealed record JobReason(string Code, string Title, string Hint)
{
    public static JobReason Of(Problem problem) => new(problem.Code, problem.Title, problem.Hint);
}
