using System.Security.Cryptography;
using ImppOffice.Planning.Records;
using ImppOffice.Storage.Sql;
using ImppOffice.Storage.Sql.Records;

namespace ImppOffice.Storage.Care;

/// <summary>What was found when everything in the library was looked at.</summary>
/// <param name="Documents">How many documents, those in the recycle bin included.</param>
/// <param name="Versions">How many versions.</param>
/// <param name="Bytes">How many bytes they take, shared ones once.</param>
/// <param name="AuditLines">How many lines the audit log has.</param>
/// <param name="Faults">What is wrong, each in a sentence; empty where all is well.</param>
public sealed record LibraryExamination(long Documents, long Versions, long Bytes, long AuditLines, IReadOnlyList<string> Faults)
{
    private const int LinesAtOnce = 1000;

    // Each asks for what must not be there and gives it a name.
    private static readonly (string Sentence, string Sql)[] Questions =
    [
        ("The bytes of {0} are not there.", "SELECT v.document || ' ' || v.major || '.' || v.minor AS name FROM versions v WHERE NOT EXISTS (SELECT 1 FROM contents c WHERE c.hash = v.content AND c.size = v.size)"),
        ("The text of {0} is not there.", "SELECT v.document || ' ' || v.major || '.' || v.minor AS name FROM versions v WHERE NOT EXISTS (SELECT 1 FROM texts t WHERE t.logical_hash = v.logical_hash)"),
        ("No version has the bytes {0}.", "SELECT c.hash AS name FROM contents c WHERE NOT EXISTS (SELECT 1 FROM versions v WHERE v.content = c.hash)"),
        ("The latest version of {0} is not its last.", "SELECT d.id AS name FROM documents d WHERE EXISTS (SELECT 1 FROM versions v WHERE v.document = d.id AND (d.latest_major IS NULL OR (v.major, v.minor) > (d.latest_major, d.latest_minor)))"),
        ("The latest version of {0} is not there.", "SELECT d.id AS name FROM documents d WHERE d.latest_major IS NOT NULL AND NOT EXISTS (SELECT 1 FROM versions v WHERE v.document = d.id AND v.major = d.latest_major AND v.minor = d.latest_minor)"),
        ("The events of {0} have a gap.", "SELECT stream AS name FROM events GROUP BY stream HAVING max(position) <> count(*)"),
    ];

    internal static async Task<LibraryExamination> OfAsync(SqlSession session)
    {
        var faults = new List<string>(await session.Engine.ExamineAsync(session));
        foreach (var (sentence, sql) in Questions)
        {
            faults.AddRange((await session.ListAsync(row => row.Text("name"), sql)).Select(name => sentence.Replace("{0}", name, StringComparison.Ordinal)));
        }

        var bytes = 0L;
        foreach (var hash in await session.ListAsync(row => row.Text("hash"), "SELECT hash FROM contents ORDER BY hash"))
        {
            var content = (await session.FirstAsync(row => row.Bytes("bytes"), "SELECT bytes FROM contents WHERE hash = @hash", ("hash", hash)))!;
            bytes += content.Length;
            if (Convert.ToHexStringLower(SHA256.HashData(content)) != hash)
            {
                faults.Add($"The bytes {hash} are not what they were.");
            }
        }

        var (lines, fault) = await AuditAsync(new SqlAuditLog(new SharedSession(session), TimeProvider.System), session.Cancellation);
        return new LibraryExamination(
            await session.NumberAsync("SELECT count(*) FROM documents") ?? 0,
            await session.NumberAsync("SELECT count(*) FROM versions") ?? 0,
            bytes,
            lines,
            fault is null ? faults : [.. faults, fault]);
    }

    private static async Task<(long Lines, string? Fault)> AuditAsync(SqlAuditLog audit, CancellationToken cancellationToken)
    {
        AuditEnd? end = null;
        for (var lines = await audit.ReadAsync(0, LinesAtOnce, cancellationToken); lines.Count > 0; lines = await audit.ReadAsync(end!.Number, LinesAtOnce, cancellationToken))
        {
            foreach (var line in lines)
            {
                if (AuditChain.Fault(end, line) is { } fault)
                {
                    return (end?.Number ?? 0, $"The audit log is broken: {fault}.");
                }

                end = new AuditEnd(line.Number, line.Hash);
            }
        }

        return (end?.Number ?? 0, await audit.FindEndAsync(cancellationToken) == end ? null : "The audit log is broken: its last lines are missing.");
    }
}
