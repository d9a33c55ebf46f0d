using ImppOffice.Planning;

namespace ImppOffice.Api.Http.Library;

/// <summary>Looks at what people send before it is kept.</summary>
public static class Field
{
    private const int Longest = 200;

    /// <summary>The most characters of a comment.</summary>
    public const int LongestComment = 1000;

    /// <summary>What is wrong with a line of text, or null.</summary>
    public static Problem? Line(string name, string? text, int longest = Longest, bool mayBeEmpty = false) =>
        string.IsNullOrWhiteSpace(text) && !mayBeEmpty ? HostProblems.WrongField(name, "is empty")
        : text?.Length > longest ? HostProblems.WrongField(name, $"has more than {longest} characters")
        : text?.Any(character => char.IsControl(character) && character is not ('\n' or '\r' or '\t')) == true ? HostProblems.WrongField(name, "has characters that cannot be shown")
        : null;

    /// <summary>The first problem of several.</summary>
    public static Problem? First(params IEnumerable<Problem?> problems) => problems.FirstOrDefault(problem => problem is not null);
}
