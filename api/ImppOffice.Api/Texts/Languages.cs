using ImppOffice.Planning;

namespace ImppOffice.Api.Texts;

/// <summary>The languages reports and new documents are written in.</summary>
public static class Languages
{
    /// <summary>BCP 47, English first.</summary>
    public static IReadOnlyList<string> All { get; } = ["en", "fr"];

    /// <summary>The language itself; a usage problem where it is not one of <see cref="All"/>.</summary>
    public static Result<string> Find(string language) =>
        All.Contains(language) ? language : HostProblems.UnknownWord("language", language, All);
}
