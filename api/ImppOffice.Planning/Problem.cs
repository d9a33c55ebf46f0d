namespace ImppOffice.Planning;

/// <summary>
/// Something that went wrong outside the document's content: an unreadable file, an unknown kind, a broken template.
/// Made only in <see cref="Problems"/>. Findings about a document's content are never problems.
/// </summary>
/// <param name="Code">Stable name for machines, in kebab case, such as <c>encrypted-document</c>.</param>
/// <param name="Title">One plain sentence: what is wrong.</param>
/// <param name="Hint">One plain sentence: what to do next.</param>
/// <param name="Family">Decides the exit code of the command line and the status of the HTTP answer.</param>
public sealed record Problem(string Code, string Title, string Hint, ProblemFamily Family)
{
    /// <summary>What the title tells, by name, for machines; members of the HTTP answer. Null where there is nothing more to tell.</summary>
    public IReadOnlyDictionary<string, object?>? Details { get; init; }
}

/// <summary>The families of problems; each maps to one exit code and one HTTP status.</summary>
public enum ProblemFamily
{
    /// <summary>The caller asked for something that cannot be (exit code 2, HTTP 400).</summary>
    Usage,

    /// <summary>The caller named something that does not exist (exit code 2, HTTP 404).</summary>
    NotFound,

    /// <summary>It cannot be as things stand now: a name is taken, a step is out of order (exit code 2, HTTP 409).</summary>
    Conflict,

    /// <summary>Somebody else changed it in the meantime (exit code 2, HTTP 412).</summary>
    Outdated,

    /// <summary>Somebody else is working on it (exit code 2, HTTP 423).</summary>
    Locked,

    /// <summary>The file cannot be read as a Word document (exit code 3, HTTP 422).</summary>
    Unreadable,

    /// <summary>The file is larger or deeper than the limits (exit code 3, HTTP 422).</summary>
    TooLarge,

    /// <summary>The caller sent too slowly (exit code 2, HTTP 408).</summary>
    TooSlow,

    /// <summary>The templates on this machine are wrong (exit code 2, HTTP 500).</summary>
    Configuration,
}
