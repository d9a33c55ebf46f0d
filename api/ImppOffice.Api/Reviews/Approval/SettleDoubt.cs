using ImppOffice.Api.Records;
using ImppOffice.Planning;
using ImppOffice.Planning.Library;
using ImppOffice.Planning.Records;
using ImppOffice.Planning.Reviews;

namespace ImppOffice.Api.Reviews;

/// <summary>Says that a document still agrees with one it is built on that changed.</summary>
public sealed class SettleDoubt(RecordedChange change, TimeProvider time)
{
    /// <summary>The document afterwards; <c>not-suspect</c> where nobody doubted it for that cause.</summary>
    public Task<Result<LivingDocument>> RunAsync(DocumentId id, DocumentId cause, string reason, string by, CancellationToken cancellationToken) => change.RunAsync<LivingDocument>(
        async stores =>
        {
            if (!(await stores.FindLivingAsync(id, cancellationToken)).Succeeded(out var living, out var problem)
                || !(await stores.DecideAsync(living, new SettleSuspicion(cause, reason, by), time.GetUtcNow(), cancellationToken)).Succeeded(out _, out problem))
            {
                return problem;
            }

            await stores.Audit.AppendAsync(new AuditEntry(by, "suspicion-settled", $"document/{id}"), cancellationToken);
            return await stores.FindLivingAsync(id, cancellationToken);
        },
        cancellationToken);
}
