using ImppOffice.Planning.Library;
using ImppOffice.Planning.Missions;
using ImppOffice.Planning.Records;
using ImppOffice.Storage;

namespace ImppOffice.LibraryLoad;

/// <summary>Two hundred writers, each with a document of its own, until the process is killed.</summary>
internal sealed class Uploading(LibraryStorage storage, string run)
{
    private const int Writers = 200;

    private readonly Lock console = new();

    public async Task RunAsync()
    {
        var mission = (await storage.Stores.Missions.AddAsync(new MissionProfile($"Load {run}", $"LOAD-{run}", "Tavara", 1), CancellationToken.None)).OrThrow();
        await Task.WhenAll(Enumerable.Range(1, Writers).Select(writer => Task.Run(() => WriteAsync(mission.Id, writer))));
    }

    private async Task WriteAsync(MissionId mission, int writer)
    {
        var profile = new DocumentProfile { Kind = "usg-planning-directive", Name = $"{writer}.docx", Title = $"Document {writer}" };
        var document = (await storage.Stores.Documents.RegisterAsync(mission, profile, CancellationToken.None)).OrThrow().Id;
        DocumentVersion? latest = null;
        for (var n = 1; ; n++)
        {
            var upload = SampleUpload.Of(document, $"{run}/{writer}/{n}", latest);
            latest = (await storage.RunAsync<DocumentVersion>(
                async stores =>
                {
                    var uploaded = (await stores.Documents.UploadAsync(upload, CancellationToken.None)).OrThrow();
                    await stores.Audit.AppendAsync(new AuditEntry("load", "version-uploaded", $"document/{document}/{uploaded.Version.Number}", upload.LogicalHash), CancellationToken.None);
                    return uploaded.Version;
                },
                CancellationToken.None)).OrThrow();
            lock (console)
            {
                Console.WriteLine($"{document} {latest.Number} {latest.LogicalHash}");
            }
        }
    }
}
