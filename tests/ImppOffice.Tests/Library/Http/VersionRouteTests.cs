using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using ImppOffice.Planning.Library;
using ImppOffice.Planning.Records;
using ImppOffice.Tests.Api;
using ImppOffice.Tests.CommandLine;
using Microsoft.Extensions.DependencyInjection;

namespace ImppOffice.Tests.Library.Http;

public sealed class VersionRouteTests : IAsyncLifetime
{
    private readonly LibraryApp app = new();
    private string document = "";

    public async Task InitializeAsync() => document = await app.DocumentAsync();

    public async Task DisposeAsync() => await app.DisposeAsync();

    [Fact]
    public async Task A_saved_version_comes_back_with_its_report()
    {
        var file = await File.ReadAllBytesAsync(Cli.Document("tavara-early-draft.docx"));

        var saved = await app.SendAsync($"{document}/versions", file, comment: "First draft");

        Assert.Equal(HttpStatusCode.Created, saved.StatusCode);
        Assert.Equal($"{document}/versions/0.1", saved.Headers.Location?.ToString());
        var version = await app.GetAsync($"{document}/versions/0.1");
        Assert.Equal(("draft", "First draft", Environment.UserName, true), (Text(version, "state"), Text(version, "comment"), Text(version, "author"), version["hasReport"]!.GetValue<bool>()));
        Assert.Equal(saved.Headers.ETag!.Tag, $"\"{Text(version, "eTag")}\"");
        Assert.Equal(file, await app.Client.GetByteArrayAsync($"{document}/versions/0.1/content"));
        Assert.Equal("usg-planning-directive", Text(await app.GetAsync($"{document}/versions/0.1/report"), "kind"));
    }

    [Fact]
    public async Task What_follows_an_older_version_is_412_and_names_the_newer_one()
    {
        var first = await app.SendAsync($"{document}/versions", LibraryApp.Docx("one"));
        var second = await app.SendAsync($"{document}/versions", LibraryApp.Docx("two"), first.Headers.ETag);

        foreach (var follows in new[] { first.Headers.ETag, null })
        {
            var refused = await app.SendAsync($"{document}/versions", LibraryApp.Docx("three"), follows);
            var details = JsonNode.Parse(await refused.Content.ReadAsStringAsync())!;
            Assert.Equal(("0.2", Environment.UserName), (Text(details, "newerVersion"), Text(details, "author")));
            Assert.Equal(second.Headers.ETag!.Tag, $"\"{Text(details, "eTag")}\"");
            Assert.NotNull(details["at"]);
            await Problem.IsAsync(refused, HttpStatusCode.PreconditionFailed, "newer-version");
        }
    }

    [Fact]
    public async Task Sending_the_same_again_makes_no_version()
    {
        var first = await app.SendAsync($"{document}/versions", LibraryApp.Docx("one"));

        var again = await app.SendAsync($"{document}/versions", LibraryApp.Docx("one"));

        Assert.Equal(HttpStatusCode.OK, again.StatusCode);
        Assert.True((await again.Content.ReadFromJsonAsync<JsonNode>())!["unchanged"]!.GetValue<bool>());
        Assert.Equal(first.Headers.ETag, again.Headers.ETag);
    }

    [Fact]
    public async Task A_document_that_somebody_else_works_on_is_423_with_who_and_until_when()
    {
        var id = new DocumentId(document.Split('/')[^1]);
        await app.Services.GetRequiredService<IDocumentLibrary>().CheckOutAsync(id, "berit", CancellationToken.None);

        var refused = await app.SendAsync($"{document}/versions", LibraryApp.Docx("one"));

        var details = JsonNode.Parse(await refused.Content.ReadAsStringAsync())!;
        Assert.Equal("berit", Text(details, "lockedBy"));
        Assert.NotNull(details["lockedUntil"]);
        await Problem.IsAsync(refused, HttpStatusCode.Locked, "document-locked");
        await Problem.IsAsync(await app.Client.PostAsync($"{document}/discard-check-out", null), HttpStatusCode.Locked, "document-locked");
        Assert.Equal(HttpStatusCode.OK, (await app.Client.PostAsync($"{document}/end-check-out", null)).StatusCode);
        Assert.Equal(HttpStatusCode.Created, (await app.SendAsync($"{document}/versions", LibraryApp.Docx("one"))).StatusCode);
    }

    [Fact]
    public async Task Checking_in_with_a_file_saves_and_gives_back_at_once()
    {
        await app.Client.PostAsync($"{document}/check-out", null);
        Assert.Equal(Environment.UserName, Text((await app.GetAsync(document))["lock"]!, "by"));

        var answer = await app.SendAsync($"{document}/check-in", LibraryApp.Docx("one"));

        var told = (await answer.Content.ReadFromJsonAsync<JsonNode>())!;
        Assert.Equal("0.1", Text(told["latest"]!, "number"));
        Assert.Null(told["lock"]);
        await Problem.IsAsync(await app.Client.PostAsync($"{document}/check-in", null), HttpStatusCode.Conflict, "not-checked-out");
    }

    [Fact]
    public async Task Versions_are_paged_and_an_earlier_one_is_restored_on_top()
    {
        var latest = await app.SendAsync($"{document}/versions", LibraryApp.Docx("text 1"));
        for (var n = 2; n <= 5; n++)
        {
            latest = await app.SendAsync($"{document}/versions", LibraryApp.Docx($"text {n}"), latest.Headers.ETag);
        }

        var first = await app.GetAsync($"{document}/versions?limit=3");
        var second = await app.GetAsync($"{document}/versions?limit=3&after={Text(first, "next")}");
        Assert.Equal(["0.5", "0.4", "0.3", "0.2", "0.1"], first["items"]!.AsArray().Concat(second["items"]!.AsArray()).Select(version => Text(version!, "number")));
        Assert.Null(second["next"]);

        await Problem.IsAsync(await app.Client.PostAsync($"{document}/versions/0.2/restore", null), HttpStatusCode.BadRequest, "if-match-missing");
        var restored = await app.SendAsync(HttpMethod.Post, $"{document}/versions/0.2/restore", new { comment = "Back" }, latest.Headers.ETag);
        Assert.Equal($"{document}/versions/0.6", restored.Headers.Location?.ToString());
        Assert.Equal(await app.Client.GetByteArrayAsync($"{document}/versions/0.2/content"), await app.Client.GetByteArrayAsync($"{document}/versions/0.6/content"));
    }

    [Fact]
    public async Task What_is_no_document_is_not_kept()
    {
        await Problem.IsAsync(await app.SendAsync($"{document}/versions", [1, 2, 3]), HttpStatusCode.UnprocessableEntity, "not-a-word-document");
        await Problem.IsAsync(await app.Client.PostAsync($"{document}/versions", null), HttpStatusCode.BadRequest, "not-a-form");
        await Problem.IsAsync(await app.Client.GetAsync($"{document}/versions/0.1"), HttpStatusCode.NotFound, "unknown-version");
        await Problem.IsAsync(await app.SendAsync($"{document}/versions", LibraryApp.Docx("x"), comment: new string('x', 1001)), HttpStatusCode.BadRequest, "wrong-field");
    }

    [Fact]
    public async Task Every_change_is_in_the_audit_log()
    {
        var first = await app.SendAsync($"{document}/versions", LibraryApp.Docx("one"));
        await app.SendAsync($"{document}/versions", LibraryApp.Docx("one"), first.Headers.ETag);

        var lines = await app.Services.GetRequiredService<Stores>().Audit.ReadAsync(0, 10, CancellationToken.None);

        Assert.Equal(["mission-added", "document-registered", "version-uploaded"], lines.Select(line => line.Entry.What));
        Assert.All(lines, line => Assert.Equal(Environment.UserName, line.Entry.Who));
        Assert.EndsWith("/0.1", lines[2].Entry.Subject, StringComparison.Ordinal);
    }

    private static string Text(JsonNode node, string name) => node[name]!.GetValue<string>();
}
