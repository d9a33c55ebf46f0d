using ImppOffice.Planning;
using ImppOffice.Planning.Library;
using ImppOffice.Planning.Records;

namespace ImppOffice.Tests.Library;

public abstract partial class LibraryContract
{
    private static readonly NewEvent Opened = new("round-opened", "amina", """{"deadline":"2026-12-01"}""");

    [Fact]
    public async Task Events_are_read_in_the_order_they_happened()
    {
        Assert.Equal(2, (await Stores.Events.AppendAsync("round/1", 0, [Opened, Opened with { Kind = "answered" }], Now)).OrThrow());
        Assert.Equal(3, (await Stores.Events.AppendAsync("round/1", 2, [Opened with { Kind = "closed" }], Now)).OrThrow());
        await Stores.Events.AppendAsync("round/2", 0, [Opened], Now);

        var events = await Stores.Events.ReadAsync("round/1", 0, Now);

        Assert.Equal(["round-opened", "answered", "closed"], events.Select(recorded => recorded.Happened.Kind));
        Assert.Equal(new RecordedEvent("round/1", 1, Clock.GetUtcNow(), Opened), events[0]);
        Assert.Equal([3], (await Stores.Events.ReadAsync("round/1", 2, Now)).Select(recorded => recorded.Position));
        Assert.Equal(["round/1", "round/2"], (await Stores.Events.ListStreamsAsync("round/", new PageOf(), Now)).Items);
        Assert.Empty((await Stores.Events.ListStreamsAsync("rounds", new PageOf(), Now)).Items);
    }

    [Fact]
    public async Task Who_decides_by_an_old_reading_of_a_stream_is_refused()
    {
        await Stores.Events.AppendAsync("round/1", 0, [Opened], Now);

        Refused(await Stores.Events.AppendAsync("round/1", 0, [Opened], Now), "stream-moved-on");
        var all = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(() => Stores.Events.AppendAsync("round/1", 1, [Opened], Now))));
        Assert.Single(all, result => result.Problem is null);
        Assert.Equal(2, (await Stores.Events.ReadAsync("round/1", 0, Now)).Count);
    }

    [Fact]
    public async Task The_audit_log_is_one_chain_even_when_many_write()
    {
        await Task.WhenAll(Enumerable.Range(1, 40).Select(n => Task.Run(() => Stores.Audit.AppendAsync(new AuditEntry("amina", "version-uploaded", $"document/{n}", n % 2 == 0 ? "abc" : null), Now))));

        var lines = await Stores.Audit.ReadAsync(0, 100, Now);
        AuditEnd? end = null;
        foreach (var line in lines)
        {
            Assert.Null(AuditChain.Fault(end, line));
            end = new AuditEnd(line.Number, line.Hash);
        }

        Assert.Equal(40, lines.Count);
        Assert.Equal(end, await Stores.Audit.FindEndAsync(Now));
        Assert.Equal([39, 40], (await Stores.Audit.ReadAsync(38, 100, Now)).Select(line => line.Number));
    }

    [Fact]
    public async Task A_transaction_happens_whole()
    {
        var document = await DocumentAsync();
        var draft = await UploadAsync(document.Id, "one");

        var published = (await Storage.RunAsync<DocumentVersion>(
            async stores =>
            {
                var version = await stores.Documents.PublishAsync(new VersionStep(document.Id, "berit", draft.ETag, ""), Now);
                await stores.Events.AppendAsync("document/1", 0, [new NewEvent("approved", "berit", "{}")], Now);
                await stores.Audit.AppendAsync(new AuditEntry("berit", "approved", "document/1"), Now);
                return version;
            },
            Now)).OrThrow();

        Assert.Equal("1.0", published.Number.ToString());
        Assert.Single(await Stores.Events.ReadAsync("document/1", 0, Now));
        Assert.Single(await Stores.Audit.ReadAsync(0, 10, Now));
    }

    [Fact]
    public async Task A_transaction_that_ends_with_a_problem_or_breaks_leaves_nothing()
    {
        var document = await DocumentAsync();
        var draft = await UploadAsync(document.Id, "one");

        Refused(await Storage.RunAsync<DocumentVersion>(
            async stores =>
            {
                await stores.Documents.PublishAsync(new VersionStep(document.Id, "berit", draft.ETag, ""), Now);
                await stores.Audit.AppendAsync(new AuditEntry("berit", "approved", "document/1"), Now);
                return LibraryProblems.NothingToPublish;
            },
            Now), "nothing-to-publish");
        await Assert.ThrowsAsync<InvalidOperationException>(() => Storage.RunAsync<DocumentVersion>(
            async stores =>
            {
                await stores.Events.AppendAsync("document/1", 0, [Opened], Now);
                throw new InvalidOperationException("a bug");
            },
            Now));

        Assert.Equal(draft, (await Documents.FindAsync(document.Id, Now)).OrThrow().Latest);
        Assert.Empty(await Stores.Audit.ReadAsync(0, 10, Now));
        Assert.Empty(await Stores.Events.ReadAsync("document/1", 0, Now));
    }
}
