using System.Data.Common;
using System.Globalization;
using ImppOffice.Planning;
using ImppOffice.Planning.Library;
using ImppOffice.Planning.Missions;

namespace ImppOffice.Storage.Sql;

/// <summary>Missions and their members in SQL.</summary>
internal sealed class SqlMissionRegister(ISqlSessions sessions, TimeProvider time) : IMissionRegister
{
    private const string Columns = "SELECT m.n, m.id, m.name, m.acronym, m.country, m.stage, m.revision FROM missions m";

    public Task<Result<Mission>> AddAsync(MissionProfile profile, CancellationToken cancellationToken) => sessions.WriteAsync<Mission>(
        async session =>
        {
            var mission = new Mission { Id = new MissionId(NewId.At(time)), Profile = profile, ETag = "1" };
            try
            {
                await session.ExecuteAsync(
                    "INSERT INTO missions (id, name, acronym, acronym_key, country, stage, revision) VALUES (@id, @name, @acronym, @key, @country, @stage, 1)",
                    [("id", mission.Id.Value), .. Values(profile)]);
            }
            catch (DbException taken) when (session.Engine.IsDuplicate(taken))
            {
                return LibraryProblems.AcronymTaken(profile.Acronym);
            }

            return mission;
        },
        cancellationToken);

    public Task<Result<Mission>> ChangeAsync(MissionId mission, MissionProfile profile, string eTag, CancellationToken cancellationToken) => sessions.WriteAsync<Mission>(
        async session =>
        {
            if (await session.FirstAsync(Read, $"{Columns} WHERE m.id = @id{session.Engine.ForUpdate}", ("id", mission.Value)) is not { } known)
            {
                return LibraryProblems.UnknownMission(mission);
            }

            if (known.Mission.ETag != eTag)
            {
                return LibraryProblems.ChangedMeanwhile;
            }

            try
            {
                await session.ExecuteAsync(
                    "UPDATE missions SET name = @name, acronym = @acronym, acronym_key = @key, country = @country, stage = @stage, revision = revision + 1 WHERE id = @id",
                    [("id", mission.Value), .. Values(profile)]);
            }
            catch (DbException taken) when (session.Engine.IsDuplicate(taken))
            {
                return LibraryProblems.AcronymTaken(profile.Acronym);
            }

            return (await FindAsync(session, mission))!;
        },
        cancellationToken);

    public Task<Result<Mission>> FindAsync(MissionId mission, CancellationToken cancellationToken) => sessions.ReadAsync<Result<Mission>>(
        async session => await FindAsync(session, mission) is { } found ? found : LibraryProblems.UnknownMission(mission),
        cancellationToken);

    public Task<Page<Mission>> ListAsync(string? person, PageOf page, CancellationToken cancellationToken) => sessions.ReadAsync(
        async session =>
        {
            var own = person is null ? "" : $" AND EXISTS (SELECT 1 FROM duties WHERE mission = m.id AND {MemberRows.IsPerson(session)})";
            var rows = await session.ListAsync(
                Read,
                $"{Columns} WHERE m.n > @after{own} ORDER BY m.n LIMIT @most",
                [("after", Pages.Number(page)), ("most", page.Size + 1L), .. Pages.Optional("person", person), .. Pages.Optional("personKey", person is null ? null : NameKey.Of(person))]);
            return Pages.Of(rows, page, row => row.Mission, row => row.Number.ToString(CultureInfo.InvariantCulture));
        },
        cancellationToken);

    public Task<IReadOnlyList<Member>> ListMembersAsync(MissionId mission, CancellationToken cancellationToken) =>
        sessions.ReadAsync(session => MemberRows.ListAsync(session, mission), cancellationToken);

    public Task<Result<Member>> PutMemberAsync(MissionId mission, Member member, CancellationToken cancellationToken) => sessions.WriteAsync<Member>(
        async session =>
        {
            if (await FindAsync(session, mission) is null)
            {
                return LibraryProblems.UnknownMission(mission);
            }

            await MemberRows.PutAsync(session, mission, member);
            return member;
        },
        cancellationToken);

    public Task<Result<Member>> RemoveMemberAsync(MissionId mission, string person, CancellationToken cancellationToken) => sessions.WriteAsync<Member>(
        async session =>
        {
            if (await FindAsync(session, mission) is null)
            {
                return LibraryProblems.UnknownMission(mission);
            }

            if ((await MemberRows.ListAsync(session, mission)).FirstOrDefault(known => NameKey.AreSame(known.Person, person)) is not { } member)
            {
                return LibraryProblems.UnknownMember(person);
            }

            await MemberRows.RemoveAsync(session, mission, person);
            return member;
        },
        cancellationToken);

    private static async Task<Mission?> FindAsync(SqlSession session, MissionId mission) =>
        (await session.FirstAsync(Read, $"{Columns} WHERE m.id = @id", ("id", mission.Value)))?.Mission;

    private static (string Name, object? Value)[] Values(MissionProfile profile) =>
    [
        ("name", profile.Name),
        ("acronym", profile.Acronym),
        ("key", NameKey.Of(profile.Acronym)),
        ("country", profile.Country),
        ("stage", (long)profile.Stage),
    ];

    private static Row Read(SqlRow row) => new(
        row.Number("n"),
        new Mission
        {
            Id = new MissionId(row.Text("id")),
            Profile = new MissionProfile(row.Text("name"), row.Text("acronym"), row.Text("country"), row.SmallNumber("stage")),
            ETag = row.Number("revision").ToString(CultureInfo.InvariantCulture),
        });

    private sealed record Row(long Number, Mission Mission);
}
