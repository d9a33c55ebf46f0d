using ImppOffice.Api.Library;
using ImppOffice.Planning;
using ImppOffice.Planning.Consistency.Facts;
using ImppOffice.Planning.Consistency.Keeping;
using ImppOffice.Planning.Consistency.Linking;
using ImppOffice.Planning.Library;
using ImppOffice.Planning.Templates;

namespace ImppOffice.Api.Consistency;

/// <summary>Tells what a version states: as it was read before by the same rules, else from its file.</summary>
public sealed class ReadStatedVersion(IConsistencyCache cache, ReadVersion read)
{
    /// <summary>What it states, or why its file cannot be read.</summary>
    public async Task<Result<StatedVersion>> RunAsync(DocumentVersion version, Template template, FactRules rules, CancellationToken cancellationToken)
    {
        var key = new StatedKey(version.LogicalHash, template.Kind, rules.Version);
        if (await cache.FindStatedAsync(key, cancellationToken) is { } known)
        {
            return known;
        }

        if (!(await read.RunAsync(version.Document, version.Number, cancellationToken)).Succeeded(out var file, out var problem))
        {
            return problem;
        }

        var basis = (file.Read.Identity?.Basis ?? []).Select(used => new BasisUse(used.Kind, used.Version));
        var stated = new StatedVersion(new FactReader(rules).Read(file.Read, template), [.. basis]);
        await cache.KeepStatedAsync(key, stated, cancellationToken);
        return stated;
    }
}
