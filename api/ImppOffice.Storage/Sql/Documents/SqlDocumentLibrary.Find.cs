using System.Globalization;
using ImppOffice.Planning;
using ImppOffice.Planning.Library;
using ImppOffice.Planning.Missions;

namespace ImppOffice.Storage.Sql.Documents;

/// <summary>The document library in SQL: finding documents.</summary>
internal sealed partial class SqlDocumentLibrary
{
    private const long MostCopies = 50;

    public Task<Result<LibraryDocument>> FindAsync(DocumentId document, CancellationToken cancellationToken) => sessions.ReadAsync<Result<LibraryDocument>>(
        async session => await DocumentRows.FindAsync(session, document, time.GetUtcNow()) is { } row ? row.Document : LibraryProblems.UnknownDocument(document),
        cancellationToken);

    public async Task<Page<LibraryDocument>> ListAsync(MissionId mission, Audience audience, PageOf page, CancellationToken cancellationToken)
    {
        var rows = await ListAsync(
            audience,
            "d.mission = @mission AND d.removed_at IS NULL AND d.n > @after ORDER BY d.n LIMIT @most",
            [("mission", mission.Value), ("after", Pages.Number(page)), ("most", page.Size + 1L)],
            cancellationToken);
        return Pages.Of(rows, page, row => row.Document, row => row.Number.ToString(CultureInfo.InvariantCulture));
    }

    public async Task<IReadOnlyList<LibraryDocument>> FindByIdentityAsync(string identity, Audience audience, CancellationToken cancellationToken)
    {
        var rows = await ListAsync(
            audience,
            "d.identity = @identity AND d.removed_at IS NULL ORDER BY d.n LIMIT @most",
            [("identity", identity), ("most", MostCopies)],
            cancellationToken);
        return [.. rows.Select(row => row.Document)];
    }

    public async Task<Page<LibraryDocument>> ListRemovedAsync(Audience audience, PageOf page, CancellationToken cancellationToken)
    {
        var before = page.After?.Split('|') is [var at, var number] && long.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var n) ? (At: at, Number: n) : ("~", 0);
        var rows = await ListAsync(
            audience,
            "d.removed_at IS NOT NULL AND (d.removed_at, d.n) < (@at, @n) ORDER BY d.removed_at DESC, d.n DESC LIMIT @most",
            [("at", before.At), ("n", before.Number), ("most", page.Size + 1L)],
            cancellationToken);
        return Pages.Of(rows, page, row => row.Document, row => $"{SqlRow.Moments.Write(row.Document.RemovedAt!.Value)}|{row.Number.ToString(CultureInfo.InvariantCulture)}");
    }

    public async Task<IReadOnlyList<SearchHit>> SearchAsync(string words, Audience audience, int limit, CancellationToken cancellationToken)
    {
        var wanted = SearchWords.Of(words);
        return wanted.Count == 0 ? [] : await sessions.ReadAsync(
            async session =>
            {
                var search = session.Engine.Search(wanted);
                var rows = await ListAsync(
                    session,
                    audience,
                    $"d.removed_at IS NULL AND {search.Condition} ORDER BY {search.Order}, d.n DESC LIMIT @most",
                    [.. search.Values, ("most", (long)limit)]);
                var hits = new List<SearchHit>();
                foreach (var document in rows.Select(row => row.Document))
                {
                    var text = document.Latest is null ? "" : await VersionRows.TextAsync(session, document.Latest.LogicalHash);
                    hits.Add(new SearchHit(document, SearchWords.Snippet(text, wanted) ?? document.Profile.Title));
                }

                return hits;
            },
            cancellationToken);
    }

    private Task<IReadOnlyList<DocumentRow>> ListAsync(Audience audience, string rest, (string Name, object? Value)[] values, CancellationToken cancellationToken) =>
        sessions.ReadAsync(session => ListAsync(session, audience, rest, values), cancellationToken);

    private Task<IReadOnlyList<DocumentRow>> ListAsync(SqlSession session, Audience audience, string rest, (string Name, object? Value)[] values)
    {
        var (condition, seen) = AudienceClause.Of(audience, session.Engine);
        var now = time.GetUtcNow();
        return session.ListAsync(row => DocumentRows.Read(row, now), $"{DocumentRows.Select} WHERE {condition} AND {rest}", [.. seen, .. values]);
    }
}
