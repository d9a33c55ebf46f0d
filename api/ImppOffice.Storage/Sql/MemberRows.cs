using ImppOffice.Planning;
using ImppOffice.Planning.Missions;

namespace ImppOffice.Storage.Sql;

/// <summary>The members of a mission, a row for each duty.</summary>
internal static class MemberRows
{
    public static async Task<IReadOnlyList<Member>> ListAsync(SqlSession session, MissionId mission)
    {
        var duties = await session.ListAsync(
            row => (Person: row.Text("person"), Duty: new Duty(row.Word<MemberRole>("role"), row.Text("branch") is { Length: > 0 } branch ? Enum.Parse<Branch>(branch) : null)),
            "SELECT person, role, branch FROM duties WHERE mission = @mission ORDER BY person, role, branch",
            ("mission", mission.Value));
        return [.. duties.GroupBy(row => row.Person, row => row.Duty, StringComparer.Ordinal).Select(person => new Member(person.Key, [.. person]))];
    }

    /// <summary>The condition that a row of duties is a person's, however the name is written there; accounts have English letters only.</summary>
    public static string IsPerson(SqlSession session) => $"(person = @person OR upper(person{session.Engine.PlainLetters}) = @personKey)";

    public static async Task PutAsync(SqlSession session, MissionId mission, Member member)
    {
        await RemoveAsync(session, mission, member.Person);
        foreach (var (role, branch) in member.Duties.Distinct())
        {
            await session.ExecuteAsync(
                "INSERT INTO duties (mission, person, role, branch) VALUES (@mission, @person, @role, @branch)",
                ("mission", mission.Value),
                ("person", member.Person),
                ("role", role.ToString()),
                ("branch", branch?.ToString() ?? ""));
        }
    }

    public static async Task RemoveAsync(SqlSession session, MissionId mission, string person)
    {
        foreach (var known in (await ListAsync(session, mission)).Where(member => NameKey.AreSame(member.Person, person)))
        {
            await session.ExecuteAsync("DELETE FROM duties WHERE mission = @mission AND person = @person", ("mission", mission.Value), ("person", known.Person));
        }
    }
}
