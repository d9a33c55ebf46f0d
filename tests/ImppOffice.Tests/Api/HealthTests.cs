using System.Net;
using System.Net.Sockets;
using ImppOffice.Tests.Library;

namespace ImppOffice.Tests.Api;

/// <summary>The server is ready only while its library answers; that it runs is another matter.</summary>
[Collection(PostgresCollection.Name)]
public sealed class HealthTests(PostgresCluster cluster)
{
    [Theory]
    [InlineData("sqlite")]
    [InlineData("postgresql")]
    public async Task It_is_ready_where_the_library_answers(string provider)
    {
        await using var app = new ImppApp { Settings = { ["Library:Provider"] = provider, ["ConnectionStrings:Library"] = await cluster.NewDatabaseAsync() } };

        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.OK), await AskAsync(app));
    }

    [Fact]
    public async Task It_is_not_ready_where_the_file_of_the_library_cannot_be_made()
    {
        await using var app = new ImppApp();
        var file = Path.Combine(app.Folder, "a-file");
        await File.WriteAllTextAsync(file, "");
        app.Settings["Library:Path"] = Path.Combine(file, "library");

        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.ServiceUnavailable), await AskAsync(app));
    }

    [Fact]
    public async Task It_is_not_ready_where_the_database_takes_the_call_and_never_answers()
    {
        using var silent = new TcpListener(IPAddress.Loopback, 0);
        silent.Start();
        await using var app = new ImppApp
        {
            Settings =
            {
                ["Library:Provider"] = "postgresql",
                ["ConnectionStrings:Library"] = $"Host=127.0.0.1;Port={((IPEndPoint)silent.LocalEndpoint).Port};Username=impp;Database=impp;Timeout=300",
            },
        };
        var client = app.CreateClient();
        client.Timeout = TimeSpan.FromSeconds(30);

        Assert.Equal(HttpStatusCode.ServiceUnavailable, (await client.GetAsync("/health/ready")).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await client.GetAsync("/health/live")).StatusCode);
    }

    private static async Task<(HttpStatusCode Live, HttpStatusCode Ready)> AskAsync(ImppApp app)
    {
        var client = app.CreateClient();
        return ((await client.GetAsync("/health/live")).StatusCode, (await client.GetAsync("/health/ready")).StatusCode);
    }
}
