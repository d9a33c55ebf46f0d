using System.Text.Json;
using ImppOffice.Planning.Checks;
using ImppOffice.Planning.Consistency.Runs;

namespace ImppOffice.Api.Reports;

/// <summary>The consistency report as it stands, for machines.</summary>
public static class JsonConsistency
{
    public static string Write(ConsistencyReport report) => JsonSerializer.Serialize(report, ReportJson.Options) + "\n";
}
