using System.Text.Json;
using ImppOffice.Planning.Missions;

namespace ImppOffice.Api.Reviews;

/// <summary>Branches as they stand in JSON, such as <c>human-rights</c>.</summary>
public static class BranchNames
{
    public static IReadOnlyDictionary<string, Branch> All { get; } = Enum.GetValues<Branch>().ToDictionary(Of, branch => branch, StringComparer.Ordinal);

    public static string Of(Branch branch) => JsonNamingPolicy.KebabCaseLower.ConvertName(branch.ToString());
}
