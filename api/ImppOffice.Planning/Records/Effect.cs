using System.Security.Cryptography;
using System.Text;
using ImppOffice.Planning.Library;
using ImppOffice.Planning.Missions;

namespace ImppOffice.Planning.Records;

/// <summary>Something that is to happen once, however often what brings it about runs.</summary>
/// <param name="Kind">What happens, in kebab case, such as <c>consistency-report</c>.</param>
/// <param name="Key">What it follows from, the same whenever that is the same; at most 400 characters.</param>
public sealed record Effect(string Kind, string Key)
{
    /// <summary>The effect that follows from versions of a mission's documents, in whatever order they were read.</summary>
    public static Effect Of(string kind, MissionId mission, IEnumerable<(DocumentId Document, VersionNumber Version)> read)
    {
        var versions = read.Select(version => $"{version.Document.Value.Length}:{version.Document}/{version.Version}").Order(StringComparer.Ordinal);
        var hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', versions))));
        return new Effect(kind, $"{mission}@{hash}");
    }
}
