using System.Text.Json;
using ImppOffice.Planning;
using ImppOffice.Planning.Checks;

namespace ImppOffice.Api.Reports;

/// <summary>The report as it stands, for machines: one object for one document, an array for several.</summary>
public static class JsonReport
{
    public static string Write(ReportSet set)
    {
        if (!set.Several)
        {
            return ReportJson.Write(set.Reports.Single());
        }

        var entries = set.Documents.Select(Entry).ToList();
        return JsonSerializer.Serialize(entries, ReportJson.Options) + "\n";
    }

    private static object Entry(CheckedDocument document) =>
        document.Result.Succeeded(out var report, out var problem)
            ? report
            : new UncheckedDocument(document.Name, problem);
}

/// <summary>Stands in an array of reports for a document that could not be checked.</summary>
public sealed record UncheckedDocument(string Document, Problem Problem);
