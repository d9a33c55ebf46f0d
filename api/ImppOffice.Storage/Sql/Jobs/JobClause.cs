using System.Globalization;
using ImppOffice.Planning.Jobs;
using ImppOffice.Storage.Sql.Documents;

namespace ImppOffice.Storage.Sql.Jobs;

/// <summary>The conditions that choose jobs.</summary>
internal static class JobClause
{
    public static (string Condition, (string Name, object? Value)[] Values) Of(JobFilter filter, ISqlEngine engine)
    {
        var conditions = new List<string>();
        var values = new List<(string Name, object? Value)>();
        if (filter.Audience.Missions is { } missions)
        {
            var names = missions.Select((_, index) => string.Create(CultureInfo.InvariantCulture, $"own{index}")).ToList();
            values.AddRange(names.Zip(missions, (name, mission) => (name, (object?)mission.Value)));
            conditions.Add(names.Count == 0 ? "1 = 0" : $"mission IN ({string.Join(", ", names.Select(name => "@" + name))})");
        }

        if (filter.Audience.Reader is not null)
        {
            var (readable, of) = AudienceClause.Of(filter.Audience, engine);
            values.AddRange(of);
            conditions.Add($"(document IS NULL OR EXISTS (SELECT 1 FROM documents d WHERE d.id = jobs.document AND {readable}))");
        }

        if (filter.Mission is { } only)
        {
            values.Add(("only", only.Value));
            conditions.Add("mission = @only");
        }

        if (filter.States.Count > 0)
        {
            conditions.Add($"state IN ({string.Join(", ", filter.States.Select(state => $"'{state}'"))})");
        }

        return (string.Concat(conditions.Select(condition => " AND " + condition)), [.. values]);
    }
}
