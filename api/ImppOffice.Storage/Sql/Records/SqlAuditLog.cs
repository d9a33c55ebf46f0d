using ImppOffice.Planning;
using ImppOffice.Planning.Records;

namespace ImppOffice.Storage.Sql.Records;

/// <summary>The audit log in SQL; its end is kept apart, so that a line taken from the end shows too.</summary>
internal sealed class SqlAuditLog(ISqlSessions sessions, TimeProvider time) : IAuditLog
{
    public async Task<AuditLine> AppendAsync(AuditEntry entry, CancellationToken cancellationToken)
    {
        var added = await sessions.WriteAsync<AuditLine>(
            async session =>
            {
                // The row of the end is there from the first line on, and holding it keeps the lines in one chain.
                await session.ExecuteAsync("INSERT INTO audit_end (one, number, hash) VALUES (1, 0, @hash) ON CONFLICT (one) DO NOTHING", ("hash", AuditChain.Beginning));
                var end = await session.FirstAsync(ReadEnd, $"SELECT number, hash FROM audit_end{session.Engine.ForUpdate}");
                var line = AuditChain.Next(end, entry, time.GetUtcNow());
                await AddAsync(session, line);
                await session.ExecuteAsync("UPDATE audit_end SET number = @number, hash = @hash", ("number", line.Number), ("hash", line.Hash));
                return line;
            },
            cancellationToken);
        return added.OrThrow();
    }

    public Task<IReadOnlyList<AuditLine>> ReadAsync(long after, int limit, CancellationToken cancellationToken) => sessions.ReadAsync(
        session => session.ListAsync(
            row => new AuditLine(
                row.Number("number"),
                row.Moment("at"),
                new AuditEntry(row.Text("who"), row.Text("what"), row.Text("subject"), row.TextOrNull("subject_hash")),
                row.Text("previous_hash"),
                row.Text("hash")),
            "SELECT number, at, who, what, subject, subject_hash, previous_hash, hash FROM audit WHERE number > @after ORDER BY number LIMIT @most",
            ("after", after),
            ("most", (long)limit)),
        cancellationToken);

    public Task<AuditEnd?> FindEndAsync(CancellationToken cancellationToken) => sessions.ReadAsync(
        session => session.FirstAsync(ReadEnd, "SELECT number, hash FROM audit_end WHERE number > 0"),
        cancellationToken);

    private static AuditEnd ReadEnd(SqlRow row) => new(row.Number("number"), row.Text("hash"));

    private static Task AddAsync(SqlSession session, AuditLine line) => session.ExecuteAsync(
        """
        INSERT INTO audit (number, at, who, what, subject, subject_hash, previous_hash, hash)
        VALUES (@number, @at, @who, @what, @subject, @subjectHash, @previous, @hash)
        """,
        ("number", line.Number),
        ("at", SqlRow.Moments.Write(line.At)),
        ("who", line.Entry.Who),
        ("what", line.Entry.What),
        ("subject", line.Entry.Subject),
        ("subjectHash", line.Entry.SubjectHash),
        ("previous", line.PreviousHash),
        ("hash", line.Hash));
}
