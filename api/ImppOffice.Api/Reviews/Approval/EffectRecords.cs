using ImppOffice.Api.Records;
using ImppOffice.Planning;
using ImppOffice.Planning.Library;
using ImppOffice.Planning.Records;
using ImppOffice.Planning.Reviews;

namespace ImppOffice.Api.Reviews;

/// <summary>Records what a decision on one document asks of others.</summary>
public static class EffectRecords
{
    /// <summary>Records all of them in the order of their documents, so that two decisions never wait for each other; the first that is refused.</summary>
    public static async Task<Problem?> RecordAsync(this IReadOnlyList<(DocumentId Document, DocumentCommand Command)> effects, Stores stores, DateTimeOffset now, CancellationToken cancellationToken)
    {
        foreach (var (id, command) in effects.OrderBy(effect => effect.Document.Value, StringComparer.Ordinal))
        {
            if (!(await stores.FindLivingAsync(id, cancellationToken)).Succeeded(out var living, out var problem)
                || !(await stores.DecideAsync(living, command, now, cancellationToken)).Succeeded(out _, out problem))
            {
                return problem;
            }
        }

        return null;
    }

    /// <summary>Adds a line for each of them.</summary>
    public static async Task AuditAsync(this IReadOnlyList<(DocumentId Document, DocumentCommand Command)> effects, Stores stores, CancellationToken cancellationToken)
    {
        foreach (var (id, command) in effects)
        {
            await stores.Audit.AppendAsync(new AuditEntry(command.By, command is SupersedeDocument ? "document-superseded" : "suspicion-raised", $"document/{id}"), cancellationToken);
        }
    }
}
