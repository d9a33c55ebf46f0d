using ImppOffice.Planning;
using ImppOffice.Planning.Documents;

namespace ImppOffice.Api.Checks;

/// <summary>The names of the views in <c>--view</c> and in the form.</summary>
public static class Views
{
    public static IReadOnlyList<string> Names { get; } = ["accepted", "rejected", "original"];

    /// <summary>The view with a name; a usage problem where there is none.</summary>
    public static Result<View> Find(string name) => name switch
    {
        "accepted" => View.Accepted,
        "rejected" => View.Rejected,
        "original" => View.Original,
        _ => HostProblems.UnknownWord("view", name, Names),
    };
}
