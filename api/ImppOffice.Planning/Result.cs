using System.Diagnostics.CodeAnalysis;

namespace ImppOffice.Planning;

/// <summary>A value, or the problem that stood in its way.</summary>
/// <typeparam name="T">What is returned when nothing stood in the way.</typeparam>
public sealed class Result<T>
    where T : notnull
{
    private readonly T? value;

    private Result(T? value, Problem? problem)
    {
        this.value = value;
        Problem = problem;
    }

    /// <summary>The problem, or null when there is a value.</summary>
    public Problem? Problem { get; }

    public static implicit operator Result<T>(T value) => new(value, null);

    public static implicit operator Result<T>(Problem problem) => new(default, problem);

    /// <summary>A value of an interface, from which there is no implicit conversion.</summary>
    public static Result<T> Of(T value) => new(value, null);

    /// <summary>True with the value when there is one, false with the problem otherwise.</summary>
    public bool Succeeded([NotNullWhen(true)] out T? result, [NotNullWhen(false)] out Problem? problem)
    {
        result = value;
        problem = Problem;
        return Problem is null;
    }

    /// <summary>The value; an <see cref="InvalidOperationException"/> naming the problem where there is none.</summary>
    public T OrThrow() =>
        Problem is null ? value! : throw new InvalidOperationException($"{Problem.Code}: {Problem.Title} {Problem.Hint}");
}
