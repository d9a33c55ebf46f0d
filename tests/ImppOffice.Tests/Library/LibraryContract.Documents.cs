using ImppOffice.Planning;
using ImppOffice.Planning.Library;
using ImppOffice.Planning.Missions;

namespace ImppOffice.Tests.Library;

public abstract partial class LibraryContract
{
    [Fact]
    public async Task A_document_keeps_what_was_told_of_it()
    {
        var basis = await DocumentAsync("basis.docx");
        var profile = Profile("directive.docx") with
        {
            Classification = Classification.StrictlyConfidential,
            Readers = ["amina", "o'brien \"bob\""],
            Basis = [new BasisLink(basis.Id, new VersionNumber(1, 0)), new BasisLink(basis.Id, null)],
            Identity = "6f0f4f0e",
        };

        var document = (await Documents.RegisterAsync(basis.Mission, profile, Now)).OrThrow();
        var found = (await Documents.FindAsync(document.Id, Now)).OrThrow();

        Assert.Equal(profile.Basis, found.Profile.Basis);
        Assert.Equal(profile.Readers, found.Profile.Readers);
        Assert.Equal(profile, found.Profile with { Basis = profile.Basis, Readers = profile.Readers });
        Assert.Equal(document.ETag, found.ETag);
        Assert.Null(found.Latest);
    }

    [Fact]
    public async Task A_name_is_given_once_in_a_mission()
    {
        var document = await DocumentAsync("Directive.docx");
        var other = await MissionAsync("OTHER");

        Refused(await Documents.RegisterAsync(document.Mission, Profile("directive.DOCX"), Now), "name-taken");
        Assert.Null((await Documents.RegisterAsync(other.Id, Profile("directive.docx"), Now)).Problem);
        Refused(await Documents.RegisterAsync(new MissionId("none"), Profile("x.docx"), Now), "unknown-mission");
    }

    [Fact]
    public async Task A_document_is_renamed_by_who_has_read_it()
    {
        var document = await DocumentAsync("old.docx");
        await DocumentAsync("taken.docx", new Mission { Id = document.Mission, Profile = new("", "", "", 1), ETag = "" });

        Refused(await Documents.ChangeAsync(document.Id, document.Profile with { Name = "taken.docx" }, document.ETag, "amina", Now), "name-taken");
        var renamed = (await Documents.ChangeAsync(document.Id, document.Profile with { Name = "new.docx" }, document.ETag, "amina", Now)).OrThrow();
        Assert.Equal("new.docx", renamed.Profile.Name);
        Refused(await Documents.ChangeAsync(document.Id, document.Profile, document.ETag, "amina", Now), "changed-meanwhile");
    }

    [Fact]
    public async Task A_removed_document_is_in_the_recycle_bin_until_it_is_brought_back()
    {
        var document = await DocumentAsync();
        var version = await UploadAsync(document.Id, "some words");
        var removed = (await Documents.RemoveAsync(document.Id, document.ETag, "berit", Now)).OrThrow();

        Assert.Empty((await Documents.ListAsync(document.Mission, Audience.Everybody, new PageOf(), Now)).Items);
        Assert.Empty(await Documents.SearchAsync("words", Audience.Everybody, 10, Now));
        Assert.Equal("berit", Assert.Single((await Documents.ListRemovedAsync(Audience.Everybody, new PageOf(), Now)).Items).RemovedBy);
        Assert.Equal(Clock.GetUtcNow(), removed.RemovedAt);
        Refused(await Documents.UploadAsync(Text(document.Id, "more", version), Now), "unknown-document");

        var back = (await Documents.BringBackAsync(document.Id, Now)).OrThrow();
        Assert.Null(back.RemovedAt);
        Assert.Equal(version, back.Latest);
        Refused(await Documents.BringBackAsync(document.Id, Now), "not-removed");
    }

    [Fact]
    public async Task A_name_given_away_in_the_meantime_keeps_a_document_in_the_bin()
    {
        var document = await DocumentAsync("directive.docx");
        await Documents.RemoveAsync(document.Id, document.ETag, "amina", Now);
        await Documents.RegisterAsync(document.Mission, Profile("directive.docx"), Now);

        Refused(await Documents.BringBackAsync(document.Id, Now), "name-taken");
    }

    [Fact]
    public async Task The_recycle_bin_is_listed_page_by_page_the_last_removed_first()
    {
        var mission = await MissionAsync();
        foreach (var name in new[] { "a", "b", "c" })
        {
            var document = await DocumentAsync(name, mission);
            await Documents.RemoveAsync(document.Id, document.ETag, "amina", Now);
            Clock.Pass(name == "a" ? TimeSpan.Zero : TimeSpan.FromMinutes(1));
        }

        var first = await Documents.ListRemovedAsync(Audience.Everybody, new PageOf(Size: 2), Now);
        var second = await Documents.ListRemovedAsync(Audience.Everybody, new PageOf(first.Next, 2), Now);

        Assert.Equal(["c", "b", "a"], first.Items.Concat(second.Items).Select(document => document.Profile.Name));
        Assert.Null(second.Next);
    }

    [Fact]
    public async Task Copies_are_found_by_the_identity_in_the_file()
    {
        var mission = await MissionAsync();
        foreach (var name in new[] { "a.docx", "b.docx" })
        {
            await Documents.RegisterAsync(mission.Id, Profile(name) with { Identity = "6f0f4f0e" }, Now);
        }

        Assert.Equal(["a.docx", "b.docx"], (await Documents.FindByIdentityAsync("6f0f4f0e", Audience.Everybody, Now)).Select(document => document.Profile.Name));
        Assert.Empty(await Documents.FindByIdentityAsync("other", Audience.Everybody, Now));
    }

    [Fact]
    public async Task Nobody_sees_what_is_not_for_their_eyes()
    {
        var mission = await MissionAsync();
        var secret = Profile("secret.docx") with { Classification = Classification.StrictlyConfidential, Readers = ["amina"] };
        await Documents.RegisterAsync(mission.Id, secret, Now);

        Assert.Single((await Documents.ListAsync(mission.Id, new Audience([mission.Id], "amina"), new PageOf(), Now)).Items);
        Assert.Single((await Documents.ListAsync(mission.Id, new Audience([mission.Id], "AMINA"), new PageOf(), Now)).Items);
        Assert.Empty((await Documents.ListAsync(mission.Id, new Audience([mission.Id], "ami"), new PageOf(), Now)).Items);
        Assert.Empty(await Documents.SearchAsync("secret", new Audience([], "amina"), 10, Now));
    }

    [Fact]
    public async Task Who_checked_out_keeps_others_away_until_it_is_given_back()
    {
        var document = await DocumentAsync();
        var held = (await Documents.CheckOutAsync(document.Id, "berit", Now)).OrThrow();

        Assert.Equal("berit", held.Lock?.By);
        var locked = Refused(await Documents.UploadAsync(Text(document.Id, "words"), Now), "document-locked");
        Assert.Equal("berit", locked.Details!["lockedBy"]);
        Refused(await Documents.CheckOutAsync(document.Id, "amina", Now), "document-locked");
        Refused(await Documents.ChangeAsync(document.Id, document.Profile, document.ETag, "amina", Now), "document-locked");
        Refused(await Documents.RemoveAsync(document.Id, document.ETag, "amina", Now), "document-locked");
        Refused(await Documents.ReleaseAsync(document.Id, "amina", anyones: false, Now), "document-locked");

        Assert.Null((await Documents.ReleaseAsync(document.Id, "berit", anyones: false, Now)).OrThrow().Lock);
        Assert.Equal(VersionNumber.First, (await UploadAsync(document.Id, "words")).Number);
        Refused(await Documents.ReleaseAsync(document.Id, "berit", anyones: false, Now), "not-checked-out");
    }

    [Fact]
    public async Task A_planning_lead_can_end_what_somebody_else_checked_out()
    {
        var document = await DocumentAsync();
        await Documents.CheckOutAsync(document.Id, "berit", Now);

        Assert.Null((await Documents.ReleaseAsync(document.Id, "amina", anyones: true, Now)).OrThrow().Lock);
    }

    [Fact]
    public async Task What_was_told_to_end_by_itself_does()
    {
        var document = await DocumentAsync();
        var held = (await Documents.CheckOutAsync(document.Id, "berit", Now)).OrThrow().Lock!;
        if (held.Until is { } until)
        {
            Clock.Pass(until - Clock.GetUtcNow());
            Assert.Null((await Documents.FindAsync(document.Id, Now)).OrThrow().Lock);
            Assert.Equal("amina", (await Documents.CheckOutAsync(document.Id, "amina", Now)).OrThrow().Lock?.By);
        }
    }

    [Fact]
    public async Task Documents_are_found_by_title_and_by_the_words_of_their_latest_version()
    {
        var mission = await MissionAsync();
        var content = await DocumentAsync("first.docx", mission);
        var draft = await UploadAsync(content.Id, "La sécurité du personnel, et حِماية المدنيين; don't stop 'here'\" & | ! :*");
        var title = (await Documents.RegisterAsync(mission.Id, Profile("second.docx") with { Title = "Securite of all" }, Now)).OrThrow();

        var hits = await Documents.SearchAsync("SÉCURITÉ", Audience.Everybody, 10, Now);
        Assert.Equal([title.Id, content.Id], hits.Select(hit => hit.Document.Id));
        Assert.Contains("sécurité", hits[1].Snippet, StringComparison.Ordinal);
        Assert.Single(await Documents.SearchAsync("حماية", Audience.Everybody, 10, Now));
        Assert.Single(await Documents.SearchAsync("secur person", Audience.Everybody, 10, Now));
        Assert.Single(await Documents.SearchAsync("don't & stop:* | \"here", Audience.Everybody, 10, Now));
        Assert.Empty(await Documents.SearchAsync("personnel nowhere", Audience.Everybody, 10, Now));
        Assert.Empty(await Documents.SearchAsync(" & ' \" ", Audience.Everybody, 10, Now));

        await UploadAsync(content.Id, "Nothing of that sort any more", draft);
        Assert.Empty(await Documents.SearchAsync("personnel", Audience.Everybody, 10, Now));
    }
}
