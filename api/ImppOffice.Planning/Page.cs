namespace ImppOffice.Planning;

/// <summary>A stretch of a longer list.</summary>
/// <param name="Items">What stands on it; empty after the last.</param>
/// <param name="Next">What to give as "after" for the rest; null where this is the end. Opaque.</param>
public sealed record Page<T>(IReadOnlyList<T> Items, string? Next);

/// <summary>Which stretch of a list is wanted.</summary>
/// <param name="After">The <see cref="Page{T}.Next"/> of the stretch before; null for the first.</param>
/// <param name="Size">How many at most, from 1.</param>
public sealed record PageOf(string? After = null, int Size = 50);
