using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Unicode;

namespace ImppOffice.Planning.Checks;

/// <summary>Writes reports as JSON: camel case, enums in kebab case, nothing that is null, two spaces, a line feed at the end.</summary>
public static class ReportJson
{
    public static JsonSerializerOptions Options { get; } = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        WriteIndented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.KebabCaseLower, allowIntegerValues: false) },
    };

    /// <summary>One report as one object.</summary>
    public static string Write(CheckReport report) => JsonSerializer.Serialize(report, Options) + '\n';

    /// <summary>Several reports as an array.</summary>
    public static string Write(IReadOnlyList<CheckReport> reports) => JsonSerializer.Serialize(reports, Options) + '\n';
}
