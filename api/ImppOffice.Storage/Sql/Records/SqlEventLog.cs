using System.Data.Common;
using ImppOffice.Planning;
using ImppOffice.Planning.Records;

namespace ImppOffice.Storage.Sql.Records;

/// <summary>Streams of events in SQL; the key of stream and position lets only one writer append after an event.</summary>
internal sealed class SqlEventLog(ISqlSessions sessions, TimeProvider time) : IEventLog
{
    public Task<Result<long>> AppendAsync(string stream, long after, IReadOnlyList<NewEvent> events, CancellationToken cancellationToken) => sessions.WriteAsync<long>(
        async session =>
        {
            var end = await session.NumberAsync("SELECT max(position) FROM events WHERE stream = @stream", ("stream", stream)) ?? 0;
            if (end != after)
            {
                return RecordProblems.StreamMovedOn(end);
            }

            try
            {
                foreach (var happened in events)
                {
                    await AddAsync(session, stream, ++end, happened);
                }
            }
            catch (DbException taken) when (session.Engine.IsDuplicate(taken))
            {
                return RecordProblems.StreamMovedOn(end);
            }

            return end;
        },
        cancellationToken);

    public Task<IReadOnlyList<RecordedEvent>> ReadAsync(string stream, long after, CancellationToken cancellationToken) => sessions.ReadAsync(
        session => session.ListAsync(
            row => new RecordedEvent(stream, row.Number("position"), row.Moment("at"), new NewEvent(row.Text("kind"), row.Text("author"), row.Text("body"))),
            "SELECT position, at, kind, author, body FROM events WHERE stream = @stream AND position > @after ORDER BY position",
            ("stream", stream),
            ("after", after)),
        cancellationToken);

    public Task<Page<string>> ListStreamsAsync(string beginning, PageOf page, CancellationToken cancellationToken) => sessions.ReadAsync(
        async session =>
        {
            var streams = await session.ListAsync(
                row => row.Text("stream"),
                "SELECT stream FROM events WHERE position = 1 AND substr(stream, 1, @length) = @beginning AND stream > @after ORDER BY stream LIMIT @most",
                ("length", beginning.Length),
                ("beginning", beginning),
                ("after", page.After ?? ""),
                ("most", page.Size + 1L));
            return Pages.Of(streams, page, stream => stream, stream => stream);
        },
        cancellationToken);

    private Task AddAsync(SqlSession session, string stream, long position, NewEvent happened) => session.ExecuteAsync(
        "INSERT INTO events (stream, position, at, kind, author, body) VALUES (@stream, @position, @at, @kind, @author, @body)",
        ("stream", stream),
        ("position", position),
        ("at", SqlRow.Moments.Write(time.GetUtcNow())),
        ("kind", happened.Kind),
        ("author", happened.By),
        ("body", happened.Body));
}
