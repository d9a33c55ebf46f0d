using ImppOffice.Planning;
using ImppOffice.Planning.Library;

namespace ImppOffice.Tests.Library;

public abstract partial class LibraryContract
{
    [Fact]
    public async Task The_first_upload_is_0_1_and_comes_back_as_it_was()
    {
        var document = await DocumentAsync();
        var uploaded = (await Documents.UploadAsync(Text(document.Id, "one") with { Comment = "First draft", Report = "{}" }, Now)).OrThrow();
        var version = uploaded.Version;

        Assert.False(uploaded.Unchanged);
        Assert.Equal("0.1", version.Number.ToString());
        Assert.Equal((VersionState.Draft, "amina", Clock.GetUtcNow(), "First draft", true), (version.State, version.Author, version.At, version.Comment, version.HasReport));
        Assert.Equal("one", await ContentAsync(version));
        Assert.Equal("{}", (await Documents.ReadReportAsync(document.Id, version.Number, Now)).OrThrow());
        Assert.Equal(version, (await Documents.FindVersionAsync(document.Id, version.Number, Now)).OrThrow());
        Assert.Equal(version, (await Documents.FindAsync(document.Id, Now)).OrThrow().Latest);
    }

    [Fact]
    public async Task What_does_not_follow_the_latest_is_told_who_made_that()
    {
        var document = await DocumentAsync();
        var first = await UploadAsync(document.Id, "one");
        var second = (await Documents.UploadAsync(Text(document.Id, "two", first, by: "berit"), Now)).OrThrow().Version;

        foreach (var follows in new[] { first, null })
        {
            var problem = Refused(await Documents.UploadAsync(Text(document.Id, "three", follows), Now), "newer-version");
            Assert.Contains("0.2", problem.Title, StringComparison.Ordinal);
            Assert.Contains("berit", problem.Title, StringComparison.Ordinal);
            Assert.Equal(second.At, problem.Details!["at"]);
            Assert.Equal(second.ETag, problem.Details!["eTag"]);
        }

        Refused(await Documents.UploadAsync(Text((await DocumentAsync("new.docx", (await Stores.Missions.ListAsync(null, new PageOf(), Now)).Items[0])).Id, "x", first), Now), "no-version-yet");
    }

    [Fact]
    public async Task An_upload_that_says_the_same_makes_no_version()
    {
        var document = await DocumentAsync();
        var first = await UploadAsync(document.Id, "one");
        var rewritten = Text(document.Id, "one", first) with { Content = "another package"u8.ToArray() };

        Assert.Equal(new Uploaded(first, Unchanged: true), (await Documents.UploadAsync(rewritten, Now)).OrThrow());
        Assert.Equal(new Uploaded(first, Unchanged: true), (await Documents.UploadAsync(Text(document.Id, "one"), Now)).OrThrow());
        Assert.Single((await Documents.ListVersionsAsync(document.Id, new PageOf(), Now)).Items);
    }

    [Fact]
    public async Task Of_two_who_follow_the_same_version_one_is_told_of_the_other()
    {
        var document = await DocumentAsync();
        var first = await UploadAsync(document.Id, "one");

        var both = await Task.WhenAll(Enumerable.Range(0, 8).Select(n => Task.Run(() => Documents.UploadAsync(Text(document.Id, $"text {n}", first, $"person {n}"), Now))));

        Assert.Single(both, result => result.Problem is null);
        Assert.All(both.Where(result => result.Problem is not null), result => Refused(result, "newer-version"));
        Assert.Equal(2, (await Documents.ListVersionsAsync(document.Id, new PageOf(), Now)).Items.Count);
    }

    [Fact]
    public async Task Publishing_gives_the_next_major_number_and_supersedes_the_one_before()
    {
        var document = await DocumentAsync();
        var first = await PublishAsync(await UploadAsync(document.Id, "one"));
        var draft = await UploadAsync(document.Id, "two", first);
        Assert.Equal(("1.0", "1.1"), (first.Number.ToString(), draft.Number.ToString()));

        var second = await PublishAsync(draft);

        Assert.Equal(("2.0", VersionState.Published), (second.Number.ToString(), second.State));
        Assert.Equal(VersionState.Superseded, (await Documents.FindVersionAsync(document.Id, first.Number, Now)).OrThrow().State);
        Assert.Equal("one", await ContentAsync(first));
        Assert.Equal("two", await ContentAsync(second));
        Refused(await Documents.PublishAsync(new VersionStep(document.Id, "berit", second.ETag, ""), Now), "nothing-to-publish");
        Refused(await Documents.PublishAsync(new VersionStep(document.Id, "berit", draft.ETag, ""), Now), "newer-version");
    }

    [Fact]
    public async Task Only_what_is_in_force_is_withdrawn()
    {
        var document = await DocumentAsync();
        var draft = await UploadAsync(document.Id, "one");
        var published = await PublishAsync(draft);

        Assert.Equal(VersionState.Withdrawn, (await Documents.WithdrawAsync(document.Id, published.Number, "berit", Now)).OrThrow().State);
        Refused(await Documents.WithdrawAsync(document.Id, published.Number, "berit", Now), "not-in-force");
        Refused(await Documents.WithdrawAsync(document.Id, new VersionNumber(7, 0), "berit", Now), "unknown-version");

        await PublishAsync(await UploadAsync(document.Id, "two", published));
        Assert.Equal(VersionState.Withdrawn, (await Documents.FindVersionAsync(document.Id, published.Number, Now)).OrThrow().State);
    }

    [Fact]
    public async Task What_was_withdrawn_is_published_again_under_a_new_number()
    {
        var document = await DocumentAsync();
        var published = await PublishAsync(await UploadAsync(document.Id, "one"));
        var withdrawn = (await Documents.WithdrawAsync(document.Id, published.Number, "berit", Now)).OrThrow();

        var again = await PublishAsync(withdrawn);

        Assert.Equal(("2.0", VersionState.Published), (again.Number.ToString(), again.State));
        Assert.Equal("one", await ContentAsync(again));
        Assert.Equal(VersionState.Withdrawn, (await Documents.FindVersionAsync(document.Id, published.Number, Now)).OrThrow().State);
        Assert.Equal(again.ETag, (await Documents.FindAsync(document.Id, Now)).OrThrow().Latest!.ETag);
    }

    [Fact]
    public async Task Restoring_makes_a_new_version_on_top()
    {
        var document = await DocumentAsync();
        var first = await UploadAsync(document.Id, "one");
        var second = await UploadAsync(document.Id, "two", first);
        Refused(await Documents.RestoreAsync(new VersionStep(document.Id, "berit", first.ETag, ""), first.Number, Now), "newer-version");

        var restored = (await Documents.RestoreAsync(new VersionStep(document.Id, "berit", second.ETag, "Back"), first.Number, Now)).OrThrow();

        Assert.Equal(("0.3", "berit", "Back"), (restored.Version.Number.ToString(), restored.Version.Author, restored.Version.Comment));
        Assert.NotEqual(first.ETag, restored.Version.ETag);
        Assert.Equal("one", await ContentAsync(restored.Version));
        Assert.Equal("two", await ContentAsync(second));
        Assert.True((await Documents.RestoreAsync(new VersionStep(document.Id, "berit", restored.Version.ETag, ""), first.Number, Now)).OrThrow().Unchanged);
        Assert.Single(await Documents.SearchAsync("one", Audience.Everybody, 10, Now));
    }

    [Fact]
    public async Task Versions_are_listed_page_by_page_the_newest_first()
    {
        var document = await DocumentAsync();
        DocumentVersion? latest = null;
        for (var n = 1; n <= 11; n++)
        {
            latest = await UploadAsync(document.Id, $"text {n}", latest);
        }

        var numbers = new List<string>();
        for (var page = new PageOf(Size: 4); ;)
        {
            var stretch = await Documents.ListVersionsAsync(document.Id, page, Now);
            numbers.AddRange(stretch.Items.Select(version => version.Number.ToString()));
            if (stretch.Next is null)
            {
                break;
            }

            page = page with { After = stretch.Next };
        }

        Assert.Equal(Enumerable.Range(1, 11).Reverse().Select(n => $"0.{n}"), numbers);
    }

    [Fact]
    public async Task A_report_can_be_kept_later()
    {
        var document = await DocumentAsync();
        var version = await UploadAsync(document.Id, "one");
        Refused(await Documents.ReadReportAsync(document.Id, version.Number, Now), "no-report");

        Assert.True((await Documents.KeepReportAsync(document.Id, version.Number, "{\"a\":1}", Now)).OrThrow().HasReport);
        Assert.Equal("{\"a\":1}", (await Documents.ReadReportAsync(document.Id, version.Number, Now)).OrThrow());
    }

    [Fact]
    public async Task What_is_not_there_is_said_to_be_so()
    {
        var none = new DocumentId("none");

        Refused(await Documents.FindAsync(none, Now), "unknown-document");
        Refused(await Documents.UploadAsync(Text(none, "x"), Now), "unknown-document");
        Refused(await Documents.CheckOutAsync(none, "amina", Now), "unknown-document");
        Refused(await Documents.BringBackAsync(none, Now), "unknown-document");
        Refused(await Documents.OpenVersionAsync(none, VersionNumber.First, Now), "unknown-version");
        Assert.Empty((await Documents.ListVersionsAsync(none, new PageOf(), Now)).Items);
    }
}
