using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using ImppOffice.Tests.Api;
using ImppOffice.Tests.CommandLine;
using ImppOffice.Tests.Documents;

namespace ImppOffice.Tests.Library.Http;

/// <summary>The server with an empty library of its own.</summary>
internal sealed class LibraryApp : IAsyncDisposable
{
    private readonly TemporaryFolder folder = new();
    private readonly ImppApp app = new();

    public LibraryApp()
    {
        app.Settings["Library:Path"] = folder.At("library");
        Client = app.CreateClient();
    }

    public HttpClient Client { get; }

    public IServiceProvider Services => app.Services;

    /// <summary>A document that Word would open, with these words.</summary>
    public static byte[] Docx(string words) => new DocxBuilder().Body($"<w:p><w:r><w:t>{words}</w:t></w:r></w:p>").ToBytes();

    /// <summary>The address of a new mission.</summary>
    public async Task<string> MissionAsync(string acronym = "UNMIT")
    {
        var answer = await Client.PostAsJsonAsync("/api/missions", new { name = "United Nations Mission in Tavara", acronym, country = "Tavara", stage = 1 });
        return answer.Headers.Location!.ToString();
    }

    /// <summary>The address of a new document.</summary>
    public async Task<string> DocumentAsync(string name = "directive.docx", string? mission = null)
    {
        var answer = await Client.PostAsJsonAsync($"{mission ?? await MissionAsync()}/documents", new { kind = "usg-planning-directive", name });
        return answer.Headers.Location!.ToString();
    }

    /// <summary>Sends a file to an address, following a version.</summary>
    public async Task<HttpResponseMessage> SendAsync(string address, byte[] file, EntityTagHeaderValue? follows = null, string comment = "")
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, address);
        var form = ImppApp.Form(("sent.docx", file));
        form.Add(new StringContent(comment), "comment");
        request.Content = form;
        return await SendAsync(request, follows);
    }

    public async Task<HttpResponseMessage> SendAsync(HttpMethod method, string address, object? body = null, EntityTagHeaderValue? follows = null)
    {
        using var request = new HttpRequestMessage(method, address);
        request.Content = body is null ? null : JsonContent.Create(body);
        return await SendAsync(request, follows);
    }

    public async Task<JsonNode> GetAsync(string address) => JsonNode.Parse(await Client.GetStringAsync(address))!;

    public async ValueTask DisposeAsync()
    {
        await app.DisposeAsync();
        folder.Dispose();
    }

    private Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, EntityTagHeaderValue? follows)
    {
        if (follows is not null)
        {
            request.Headers.IfMatch.Add(follows);
        }

        return Client.SendAsync(request);
    }
}
