namespace ImppOffice.Planning.Missions;

/// <summary>
/// Keeps missions and their members. Ids that nobody has give the problem <c>unknown-mission</c>. What is acknowledged is
/// durable. Throws <see cref="Library.LibraryUnavailableException"/> where the storage is out of reach, and nothing else.
/// </summary>
public interface IMissionRegister
{
    /// <summary>Adds a mission; <c>acronym-taken</c> where another has its acronym.</summary>
    Task<Result<Mission>> AddAsync(MissionProfile profile, CancellationToken cancellationToken);

    /// <summary>Changes what is told of a mission; <c>changed-meanwhile</c> where its eTag is no longer <paramref name="eTag"/>.</summary>
    Task<Result<Mission>> ChangeAsync(MissionId mission, MissionProfile profile, string eTag, CancellationToken cancellationToken);

    /// <summary>One mission.</summary>
    Task<Result<Mission>> FindAsync(MissionId mission, CancellationToken cancellationToken);

    /// <summary>Missions in the order they were added; of one member where a person is named.</summary>
    Task<Page<Mission>> ListAsync(string? person, PageOf page, CancellationToken cancellationToken);

    /// <summary>The members of a mission, by name; empty where there are none or no such mission.</summary>
    Task<IReadOnlyList<Member>> ListMembersAsync(MissionId mission, CancellationToken cancellationToken);

    /// <summary>Gives a person exactly these duties in a mission.</summary>
    Task<Result<Member>> PutMemberAsync(MissionId mission, Member member, CancellationToken cancellationToken);

    /// <summary>Takes a person out of a mission and gives the member as it was; <c>unknown-member</c> where there is none.</summary>
    Task<Result<Member>> RemoveMemberAsync(MissionId mission, string person, CancellationToken cancellationToken);
}
