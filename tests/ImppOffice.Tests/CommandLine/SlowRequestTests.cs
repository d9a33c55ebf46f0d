using System.Net.Sockets;
using System.Text;

namespace ImppOffice.Tests.CommandLine;

/// <summary>Requests that begin and do not end, over a real socket.</summary>
public sealed class SlowRequestTests
{
    [Theory]
    [InlineData("HTTP/1.1 503 ", "too-slow", "--Checks:Seconds=1")]
    [InlineData("HTTP/1.1 408 ", "sent-too-slowly", "--Checks:SlowestBytesPerSecond=100000", "--Checks:SlowSeconds=2")]
    public async Task A_request_that_takes_too_long_is_ended_with_its_reason(string status, string code, params string[] settings)
    {
        await using var server = await RunningServer.StartAsync(settings);

        var answer = await BeginAsync(server.Port).WaitAsync(TimeSpan.FromSeconds(25));

        Assert.StartsWith(status, answer, StringComparison.Ordinal);
        Assert.Contains($"\"code\":\"{code}\"", answer, StringComparison.Ordinal);
        Assert.Contains("application/problem+json", answer, StringComparison.Ordinal);
    }

    /// <summary>Sends the beginning of a form and gives the answer.</summary>
    private static async Task<string> BeginAsync(int port)
    {
        using var connection = new TcpClient();
        await connection.ConnectAsync("localhost", port);
        var stream = connection.GetStream();
        await stream.WriteAsync(Encoding.ASCII.GetBytes(
            $"POST /api/checks HTTP/1.1\r\nHost: localhost:{port}\r\nContent-Type: multipart/form-data; boundary=x\r\nContent-Length: 100000\r\n\r\n--x\r\n"));
        var answer = new StringBuilder();
        var buffer = new byte[4096];
        // The server keeps the connection for a while, in the hope of the rest: the last property ends the answer.
        while (!answer.ToString().Contains("\"traceId\"", StringComparison.Ordinal) && await stream.ReadAsync(buffer) is > 0 and var read)
        {
            answer.Append(Encoding.UTF8.GetString(buffer, 0, read));
        }

        return answer.ToString();
    }
}
