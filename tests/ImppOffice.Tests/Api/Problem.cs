using System.Net;
using System.Text.Json.Nodes;

namespace ImppOffice.Tests.Api;

/// <summary>What every answer of trouble has (RFC 9457).</summary>
internal static class Problem
{
    public static async Task IsAsync(HttpResponseMessage answer, HttpStatusCode status, string code)
    {
        Assert.Equal(status, answer.StatusCode);
        Assert.Equal("application/problem+json", answer.Content.Headers.ContentType!.MediaType);
        var details = JsonNode.Parse(await answer.Content.ReadAsStringAsync())!;
        Assert.Equal(code, details["code"]!.GetValue<string>());
        Assert.NotEmpty(details["hint"]!.GetValue<string>());
        Assert.NotEmpty(details["traceId"]!.GetValue<string>());
    }
}
