using ImppOffice.Planning.Documents;
using ImppOffice.Planning.Library;
using ImppOffice.Planning.Reviews;
using static ImppOffice.Tests.Reviews.Cases;

namespace ImppOffice.Tests.Reviews;

/// <summary>Documents that are handled at random, seeded so that a failure comes again.</summary>
public sealed class DocumentWalkTests
{
    private const int Steps = 200;

    public static TheoryData<int> Seeds => [.. Enumerable.Range(1, 100)];

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Whatever_is_asked_the_document_keeps_to_its_table_and_its_events_tell_it_again(int seed)
    {
        var random = new Random(seed);
        var (document, events) = (DocumentHistory.NotBegun, new List<DocumentEvent>());
        for (var step = 0; step < Steps; step++)
        {
            var before = document;
            if (!DocumentDecisions.Decide(document, Command(random, document), Now).Succeeded(out var happened, out _))
            {
                continue;
            }

            events.Add(happened);
            document = document.After(happened);
            Assert.Contains(document.State, Enum.GetValues<DocumentAct>().Select(act => DocumentLife.After(before.State, act)).Append(happened is DocumentReinstated ? DocumentState.Draft : document.State == before.State ? before.State : null));
            Assert.Equal(document.State == DocumentState.InReview, document.Review is not null);
            Assert.True(document.State is not (DocumentState.Withdrawn or DocumentState.Superseded) || document.InForce is null);
            Assert.True(document.State != DocumentState.Approved || document.InForce == document.Latest);
            Assert.True(document.InForce is null or { IsPublished: true });
        }

        var again = DocumentHistory.Of(events.ConvertAll(EventJson.Write).Select(written => EventJson.Read<DocumentEvent>(written.Body).OrThrow()));
        Assert.Equal(Text(document), Text(again));
    }

    private static DocumentCommand Command(Random random, DocumentHistory document) => random.Next(100) switch
    {
        < 10 => new BeginDocument(Directive, "usg-planning-directive", VersionNumber.First, "ana"),
        < 30 => new SaveDraft(random.Next(5) == 0 ? VersionNumber.First : document.Latest.NextDraft, "ana"),
        < 45 => new OpenReview(new($"r{random.Next(3)}"), document.Latest, "lead"),
        < 62 => new EndReview(new($"r{random.Next(3)}"), random.Next(4) is var outcome && outcome < 3 ? (Clearance)outcome : null, "lead"),
        < 77 => new ApproveDocument(Ready with { Checked = random.Next(4) == 0 ? VersionNumber.First : document.Latest }, null, "usg"),
        < 79 => new SupersedeDocument(Plan, "usg"),
        < 83 => new WithdrawDocument("Overtaken.", "usg"),
        < 90 => new ReinstateDocument("Needed again.", "usg"),
        < 95 => new MarkSuspect(Basis, new VersionNumber(2, 0), "usg"),
        _ => new SettleSuspicion(Basis, "Still agrees.", "ana"),
    };

    private static string Text(DocumentHistory document) => StateText.Of(document);
}
