using System.Security.Cryptography;
using System.Text.Json;
using ImppOffice.Planning.Checks;
using ImppOffice.Planning.Reviews;

namespace ImppOffice.Api.Reviews;

/// <summary>The eTag of a row: changes with anything in it, and with nothing else.</summary>
public static class RowTag
{
    public static string Of(CommentRow row) => Convert.ToHexStringLower(SHA256.HashData(JsonSerializer.SerializeToUtf8Bytes(row, ReportJson.Options)))[..24];
}
