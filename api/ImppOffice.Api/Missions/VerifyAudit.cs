using System.Globalization;
using ImppOffice.Planning.Records;

namespace ImppOffice.Api.Missions;

/// <summary>Looks whether the audit log is whole: no line changed, none removed.</summary>
public sealed class VerifyAudit(Stores stores)
{
    private const int Batch = 1000;

    public async Task<AuditVerification> RunAsync(CancellationToken cancellationToken)
    {
        // The end is read first: lines that are added meanwhile do not count as missing.
        var known = await stores.Audit.FindEndAsync(cancellationToken);
        AuditEnd? end = null;
        var asked = false;
        while (await stores.Audit.ReadAsync(end?.Number ?? 0, Batch, cancellationToken) is { Count: > 0 } lines)
        {
            foreach (var line in lines)
            {
                if (AuditChain.Fault(end, line) is { } fault)
                {
                    return new AuditVerification(false, end?.Number ?? 0, end?.Hash, fault);
                }

                end = new AuditEnd(line.Number, line.Hash);
                asked |= end == known;
            }
        }

        return known is null || asked
            ? new AuditVerification(true, end?.Number ?? 0, end?.Hash, null)
            : new AuditVerification(false, end?.Number ?? 0, end?.Hash, string.Create(CultureInfo.InvariantCulture, $"line {known.Number} at the end is missing"));
    }
}

/// <summary>Whether the audit log is whole.</summary>
/// <param name="Whole">True where no line was changed or removed.</param>
/// <param name="Lines">How many lines hang together from the first.</param>
/// <param name="LastHash">The hash of the last of them; whoever noted it earlier can compare. Null where there are none.</param>
/// <param name="Fault">What is wrong, or null.</param>
public sealed record AuditVerification(bool Whole, long Lines, string? LastHash, string? Fault);
