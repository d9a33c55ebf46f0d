using System.Globalization;
using ImppOffice.Planning;
using ImppOffice.Planning.Library;
using ImppOffice.Planning.Missions;
using ImppOffice.Planning.Records;

namespace ImppOffice.Api.Missions;

/// <summary>Reads the lines of the audit log that are about a mission.</summary>
public sealed class ReadAudit(Stores stores)
{
    private const int Batch = 500;
    private const int PageSize = 200;

    /// <summary>The lines after a number; <c>unknown-mission</c>. Next is the number of the last line looked at, null at the end.</summary>
    public async Task<Result<Page<AuditLine>>> RunAsync(MissionId mission, long after, int limit, CancellationToken cancellationToken)
    {
        if (!(await stores.Missions.FindAsync(mission, cancellationToken)).Succeeded(out _, out var problem))
        {
            return problem;
        }

        var subjects = await SubjectsAsync(mission, cancellationToken);
        var found = new List<AuditLine>();
        while (await stores.Audit.ReadAsync(after, Batch, cancellationToken) is { Count: > 0 } lines)
        {
            foreach (var line in lines)
            {
                if (found.Count == limit)
                {
                    return new Page<AuditLine>(found, after.ToString(CultureInfo.InvariantCulture));
                }

                after = line.Number;
                if (subjects.Contains(Owner(line.Entry.Subject)))
                {
                    found.Add(line);
                }
            }
        }

        return new Page<AuditLine>(found, null);
    }

    // What a line is about begins with what it belongs to: document/ID/..., mission/ID/...
    private static string Owner(string subject) => string.Join('/', subject.Split('/').Take(2));

    private async Task<HashSet<string>> SubjectsAsync(MissionId mission, CancellationToken cancellationToken)
    {
        var subjects = new HashSet<string>(StringComparer.Ordinal) { $"mission/{mission}" };
        var audience = new Audience([mission], null);
        await AddAsync(page => stores.Documents.ListAsync(mission, audience, page, cancellationToken));
        await AddAsync(page => stores.Documents.ListRemovedAsync(audience, page, cancellationToken));
        return subjects;

        async Task AddAsync(Func<PageOf, Task<Page<LibraryDocument>>> list)
        {
            string? after = null;
            do
            {
                var page = await list(new PageOf(after, PageSize));
                subjects.UnionWith(page.Items.Select(document => $"document/{document.Id}"));
                after = page.Next;
            }
            while (after is not null);
        }
    }
}
