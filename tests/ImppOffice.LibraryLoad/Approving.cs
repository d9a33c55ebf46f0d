using ImppOffice.Api.Consistency;
using ImppOffice.Api.Records;
using ImppOffice.Api.Reviews;
using ImppOffice.Api.Templates;
using ImppOffice.Planning;
using ImppOffice.Planning.Checks;
using ImppOffice.Planning.Documents;
using ImppOffice.Planning.Library;
using ImppOffice.Planning.Missions;
using ImppOffice.Planning.Reviews;
using ImppOffice.Planning.Templates;
using ImppOffice.Storage;
using Microsoft.Extensions.Options;

namespace ImppOffice.LibraryLoad;

/// <summary>Writers who approve drafts, each in a mission of its own where another document is built on what they approve, until the process is killed.</summary>
internal sealed class Approving(LibraryStorage storage, string run)
{
    private const string Basis = "sg-strategic-planning-directive";
    private const string Dependent = "usg-planning-directive";
    private const int Writers = 20;

    private readonly ApproveVersion approve = new(new RecordedChange(storage), new ConsistencyRequests(Options.Create(new ConsistencyOptions())), TimeProvider.System);
    private readonly Knowledge knowledge = InstalledKnowledge.ReadWith([]).OrThrow();
    private readonly Lock console = new();

    public Task RunAsync() => Task.WhenAll(Enumerable.Range(1, Writers).Select(writer => Task.Run(() => ApproveAsync(writer))));

    private async Task ApproveAsync(int writer)
    {
        var mission = (await storage.Stores.Missions.AddAsync(new MissionProfile($"Load {run}/{writer}", $"LOAD-{run}-{writer}", "Tavara", 1), CancellationToken.None)).OrThrow().Id;
        await SaveAsync(await RegisterAsync(mission, Dependent), $"{run}/{writer}/dependent", null);
        var document = await RegisterAsync(mission, Basis);
        DocumentVersion? latest = null;
        for (var n = 1; ; n++)
        {
            var draft = await SaveAsync(document, $"{run}/{writer}/{n}", latest);
            var living = (await storage.Stores.FindLivingAsync(document, CancellationToken.None)).OrThrow();
            latest = (await approve.RunAsync(new PreparedApproval(living, draft, Case(draft)), draft.ETag, "", "load", CancellationToken.None)).OrThrow();
            lock (console)
            {
                Console.WriteLine($"{document} {latest.Number}");
            }
        }
    }

    private async Task<DocumentId> RegisterAsync(MissionId mission, string kind) =>
        (await storage.Stores.Documents.RegisterAsync(mission, new DocumentProfile { Kind = kind, Name = $"{kind}.docx", Title = kind }, CancellationToken.None)).OrThrow().Id;

    private async Task<DocumentVersion> SaveAsync(DocumentId document, string key, DocumentVersion? follows) => (await storage.RunAsync<DocumentVersion>(
        async stores =>
        {
            var uploaded = (await stores.Documents.UploadAsync(SampleUpload.Of(document, key, follows), CancellationToken.None)).OrThrow();
            return await stores.RecordDraftAsync(document, CancellationToken.None) is { } refused ? refused : uploaded.Version;
        },
        CancellationToken.None)).OrThrow();

    // What was checked is not the matter here: nothing stands in the way.
    private ApprovalCase Case(DocumentVersion draft) => new()
    {
        Knowledge = knowledge,
        Template = knowledge.Library.Find(Basis).OrThrow(),
        Report = new CheckReport
        {
            Document = "draft.docx",
            Kind = Basis,
            KindTitle = Basis,
            Detection = new KindDetection(Basis, Confidence.Given, ""),
            TemplateVersion = "1",
            View = View.Accepted,
            Language = LocalText.Fallback,
            Lenses = [],
            Summary = new ReportSummary(true, 0, new SeverityCounts(0, 0, 0), new SeverityCounts(0, 0, 0), 0, 0, 0),
            Outcomes = [],
            NotAssessed = [],
        },
        Checked = draft.Number,
        Waivers = [],
        Today = DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().DateTime),
        Duties = [new Duty(MemberRole.Approver)],
        Basis = [],
    };
}
