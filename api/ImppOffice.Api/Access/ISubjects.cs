using ImppOffice.Planning;
using ImppOffice.Planning.Missions;

namespace ImppOffice.Api.Access;

/// <summary>Finds what a route is about by the id it names; one for each kind of thing that belongs to a mission.</summary>
public interface ISubjects
{
    /// <summary>The route value that bears the id, such as <c>document</c>.</summary>
    string RouteValue { get; }

    /// <summary>What has the id, or the problem that nothing has.</summary>
    Task<Result<Subject>> FindAsync(string id, CancellationToken cancellationToken);

    /// <summary>The problem that nothing has the id.</summary>
    Problem Unknown(string id);
}

/// <summary>What a route is about.</summary>
/// <param name="Mission">The mission it belongs to.</param>
/// <param name="Readers">The only ones who may know of it, by name; null where every member may.</param>
public sealed record Subject(MissionId Mission, IReadOnlyList<string>? Readers = null)
{
    public bool MayBeReadBy(string person) => Readers is null || Readers.Any(reader => NameKey.AreSame(reader, person));
}
