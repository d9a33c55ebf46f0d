using ImppOffice.Api.Records;
using ImppOffice.Planning;
using ImppOffice.Planning.Records;

namespace ImppOffice.Api.Library;

/// <summary>Changes the library and says so in the audit log, both or neither.</summary>
public sealed class AuditedChange(RecordedChange recorded)
{
    /// <param name="change">The change.</param>
    /// <param name="entry">What the audit log says of what came of it; null where nothing changed.</param>
    /// <param name="cancellationToken">Stops it.</param>
    public Task<Result<T>> RunAsync<T>(Func<Stores, Task<Result<T>>> change, Func<T, AuditEntry?> entry, CancellationToken cancellationToken)
        where T : notnull => recorded.RunAsync<T>(
        async stores =>
        {
            var result = await change(stores);
            if (result.Succeeded(out var value, out _) && entry(value) is { } said)
            {
                await stores.Audit.AppendAsync(said, cancellationToken);
            }

            return result;
        },
        cancellationToken);
}
