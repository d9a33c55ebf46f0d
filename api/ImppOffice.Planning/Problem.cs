namespace ImppOffice.Planning;

/// <summary>
/// Something that went wrong outside the document's content: an unreadable file, an unknown kind, a broken template.
/// Made only in <see cref="Problems"/>. Findings about a document's content are never problems.
/// </summary>
/// <param name="Code">Stable name for machines, in kebab case, such as <c>encrypted-document</c>.</param>
/// <param name="Title">One plain sentence: what is wrong.</param>
/// <param name="Hint">One plain sentence: what to do next.</param>
/// <param name="Family">Decides the exit code of the command line and the status of the HTTP answer.</param>
public sealed record Problem(string Code, string Title, string Hint, ProblemFamily Family);

/// <summary>The families of problems; each maps to one exit code and one HTTP status.</summary>
public enum ProblemFamily
{
    /// <summary>The caller asked for something that cannot be (exit code 2, HTTP 400).</summary>
    Usage,

    /// <summary>The caller named something that does not exist (exit code 2, HTTP 404).</summary>
    NotFound,

    /// <summary>The file cannot be read as a Word document (exit code 3, HTTP 422).</summary>
    Unreadable,

    /// <summary>The file is larger or deeper than the limits (exit code 3, HTTP 422).</summary>
    TooLarge,

    /// <summary>The caller sent too slowly (exit code 2, HTTP 408).</summary>
    TooSlow,

    /// <summary>The templates on this machine are wrong (exit code 2, HTTP 500).</summary>
    Configuration,
}
