using System.Diagnostics;
using ImppOffice.Planning;
using ImppOffice.Planning.Library;
using ImppOffice.Planning.Missions;
using ImppOffice.Storage;

namespace ImppOffice.LibraryLoad;

/// <summary>How many uploads a second, from one writer and from many, and how long a list of 10,000 versions takes.</summary>
internal sealed class Measuring(LibraryStorage storage)
{
    private const int Versions = 10_000;
    private const int Writers = 16;
    private const int Each = 100;

    public async Task RunAsync()
    {
        var mission = (await storage.Stores.Missions.AddAsync(new MissionProfile("Measured", "MEASURED", "Tavara", 1), CancellationToken.None)).OrThrow().Id;
        var one = await DocumentAsync(mission, "one");
        var watch = Stopwatch.StartNew();
        await UploadAsync(one, Versions);
        Tell($"one writer: {Versions / watch.Elapsed.TotalSeconds:F0} uploads of {SampleUpload.Size} bytes a second");

        var documents = new List<DocumentId>();
        for (var n = 0; n < Writers; n++)
        {
            documents.Add(await DocumentAsync(mission, $"many {n}"));
        }

        watch.Restart();
        await Task.WhenAll(documents.Select(document => Task.Run(() => UploadAsync(document, Each))));
        Tell($"{Writers} writers: {Writers * Each / watch.Elapsed.TotalSeconds:F0} uploads a second");

        foreach (var size in new[] { Versions, 200, 50 })
        {
            watch.Restart();
            var listed = await ListAsync(one, size);
            Tell($"listing {listed} versions by {size}: {watch.Elapsed.TotalMilliseconds:F0} ms");
        }
    }

    private async Task<DocumentId> DocumentAsync(MissionId mission, string name) =>
        (await storage.Stores.Documents.RegisterAsync(mission, new DocumentProfile { Kind = "usg-planning-directive", Name = name, Title = name }, CancellationToken.None)).OrThrow().Id;

    private async Task UploadAsync(DocumentId document, int count)
    {
        DocumentVersion? latest = null;
        for (var n = 1; n <= count; n++)
        {
            latest = (await storage.Stores.Documents.UploadAsync(SampleUpload.Of(document, $"{document}/{n}", latest), CancellationToken.None)).OrThrow().Version;
        }
    }

    private async Task<int> ListAsync(DocumentId document, int size)
    {
        var listed = 0;
        for (var page = new PageOf(Size: size); ;)
        {
            var stretch = await storage.Stores.Documents.ListVersionsAsync(document, page, CancellationToken.None);
            listed += stretch.Items.Count;
            if (stretch.Next is null)
            {
                return listed;
            }

            page = page with { After = stretch.Next };
        }
    }

    private static void Tell(FormattableString text) => Console.WriteLine(FormattableString.Invariant(text));
}
