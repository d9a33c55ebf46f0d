using ImppOffice.Api.Checks;
using ImppOffice.Api.Reports;
using Microsoft.Extensions.Options;

namespace ImppOffice.Api.CommandLine;

/// <summary>Checks files on disk, as many at once as the limits allow, and reports them in the order asked for.</summary>
public sealed class CheckFiles(CheckDocument check, IOptions<CheckLimits> limits, Terminal terminal)
{
    private int done;

    public async Task<IReadOnlyList<CheckedDocument>> RunAsync(IReadOnlyList<DocumentOnDisk> files, CheckQuestion question, CancellationToken cancellationToken)
    {
        var documents = new CheckedDocument[files.Count];
        var options = new ParallelOptions { MaxDegreeOfParallelism = limits.Value.AtOnce, CancellationToken = cancellationToken };
        await Parallel.ForAsync(0, files.Count, options, async (index, stop) =>
        {
            documents[index] = await CheckAsync(files[index], question, stop);
            await ShowAsync(documents[index].Name, files.Count);
        });
        return documents;
    }

    private async Task<CheckedDocument> CheckAsync(DocumentOnDisk file, CheckQuestion question, CancellationToken cancellationToken)
    {
        var read = await DocumentsOnDisk.ReadAsync(file.Path, limits.Value.DocumentMebibytes * 1024L * 1024L, cancellationToken);
        return read.Succeeded(out var bytes, out var problem)
            ? new CheckedDocument(file.Name, await check.RunAsync(bytes, file.Name, question, cancellationToken))
            : new CheckedDocument(file.Name, problem);
    }

    private async Task ShowAsync(string name, int all)
    {
        var count = Interlocked.Increment(ref done);
        if (terminal.Progress && all > 1)
        {
            await terminal.Error.WriteLineAsync($"[{count}/{all}] {string.Concat(name.Where(character => !char.IsControl(character)))}");
        }
    }
}
