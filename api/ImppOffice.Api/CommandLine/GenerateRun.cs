using ImppOffice.Api.Generation;
using ImppOffice.Planning;

namespace ImppOffice.Api.CommandLine;

/// <summary>Makes the documents of a file one after the other; none knows of the others.</summary>
/// <param name="services">The product.</param>
/// <param name="sources">The folder from which basis documents are named.</param>
/// <param name="target">The folder to write into; null where nothing is written.</param>
/// <param name="replace">Whether files that are there are replaced.</param>
/// <param name="most">How large a basis document may be, in bytes.</param>
internal sealed class GenerateRun(IServiceProvider services, string sources, DirectoryInfo? target, bool replace, long most)
{
    private readonly HashSet<string> targets = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>What became of each item.</summary>
    public async Task<GenerationReport> RunAsync(IReadOnlyList<Result<GenerateItem>> items, CancellationToken cancellationToken)
    {
        var reports = new List<GeneratedItem>();
        foreach (var read in items)
        {
            reports.Add(read.Succeeded(out var item, out var problem)
                ? await RunAsync(reports.Count + 1, item, cancellationToken)
                : GeneratedItem.Failed(reports.Count + 1, null, problem));
        }

        return new GenerationReport(target is null, reports);
    }

    private async Task<GeneratedItem> RunAsync(int number, GenerateItem item, CancellationToken cancellationToken)
    {
        if (Refuse(item) is { } refused)
        {
            return GeneratedItem.Failed(number, item, refused);
        }

        if (!(await MakeAsync(item, cancellationToken)).Succeeded(out var made, out var problem))
        {
            return GeneratedItem.Failed(number, item, problem);
        }

        if (made.Blocks.Count > 0 || target is null || made.Content is not { } content)
        {
            return GeneratedItem.Of(number, item, made, made.Blocks.Count > 0 ? ItemState.Blocked : ItemState.Ready);
        }

        // The document comes last: where it stands, its other forms do too.
        foreach (var (file, bytes) in made.Copies.Select(copy => (FileOf(item, copy.Key), copy.Value)).Append((FileOf(item), content)))
        {
            if (await OutputFile.WriteAsync(file, bytes, replace, cancellationToken) is { } unwritten)
            {
                return GeneratedItem.Failed(number, item, unwritten);
            }
        }

        return GeneratedItem.Of(number, item, made, ItemState.Written);
    }

    private Problem? Refuse(GenerateItem item) =>
        item.Target != Path.GetFileName(item.Target) || !item.Target.EndsWith(".docx", StringComparison.OrdinalIgnoreCase) || item.Target.IndexOfAny(Path.GetInvalidFileNameChars()) >= 0 ? HostProblems.WrongTarget(item.Target)
        : !targets.Add(item.Target) ? HostProblems.TargetTwice(item.Target)
        : target is not null && !replace && FileOf(item).Exists ? HostProblems.FileExists(FileOf(item).ToString())
        : item.Revises && (item.InForce is null || item.Plan is null || item.Directive is null) ? HostProblems.BasisMissing
        : item.Revises && item.Values.Count > 0 ? HostProblems.ValuesOfRevision
        : null;

    private async Task<Result<GeneratedDocument>> MakeAsync(GenerateItem item, CancellationToken cancellationToken)
    {
        if (!item.Revises)
        {
            return await services.GetRequiredService<FillDraft>().RunAsync(item, cancellationToken);
        }

        var (inForce, plan, directive) = (await ReadAsync(item.InForce!, cancellationToken), await ReadAsync(item.Plan!, cancellationToken), await ReadAsync(item.Directive!, cancellationToken));
        return inForce.Succeeded(out var first, out var problem) && plan.Succeeded(out var second, out problem) && directive.Succeeded(out var third, out problem)
            ? await services.GetRequiredService<ReviseDirective>().RunAsync(item, new RevisionFiles(first, second, third), cancellationToken)
            : problem;
    }

    private async Task<Result<byte[]>> ReadAsync(BasisFile basis, CancellationToken cancellationToken)
    {
        var path = Path.Combine(sources, basis.File);
        return File.Exists(path) ? await DocumentsOnDisk.ReadAsync(path, most, cancellationToken) : Problems.NoSuchFile(basis.File);
    }

    private FileInfo FileOf(GenerateItem item, string form = "") =>
        new(Path.Combine(target!.FullName, Path.GetFileNameWithoutExtension(item.Target) + form + Path.GetExtension(item.Target)));
}
