using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using ImppOffice.Planning.Checks;

namespace ImppOffice.Api.Reports;

/// <summary>SARIF 2.1.0, for tools that gather findings: one run for each kind of document.</summary>
public static class SarifReport
{
    private const string Schema = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        NewLine = "\n",
        WriteIndented = true,
    };

    public static string Write(ReportSet set)
    {
        var runs = set.Reports.GroupBy(report => report.Kind).Select(reports => Run([.. reports], set)).ToList();
        if (set.Unreadable.Any() || runs.Count == 0)
        {
            runs.Add(Unread(set));
        }

        return JsonSerializer.Serialize(new SarifLog(Schema, "2.1.0", runs), Options) + "\n";
    }

    private static SarifRun Run(IReadOnlyList<CheckReport> reports, ReportSet set)
    {
        var rules = SarifRules.Of(reports[0], set.Library);
        var index = rules.Select((rule, place) => (rule.Id, place)).ToDictionary(entry => entry.Id, entry => entry.place);
        return new SarifRun
        {
            Tool = Tool(rules),
            Language = set.Language,
            Invocations = [new(true, [.. reports.SelectMany(Notes)])],
            Artifacts = [.. reports.Select(report => Artifact(report.Document))],
            Results = [.. reports.SelectMany(report => SarifResults.Of(report, index, reports.Any(other => other.AsOf is not null)))],
        };
    }

    private static SarifRun Unread(ReportSet set) => new()
    {
        Tool = Tool([]),
        Language = set.Language,
        Invocations = [new(!set.Unreadable.Any(), [.. set.Unreadable.Select(document => Note(document.Problem.Code, "error", $"{document.Problem.Title} {document.Problem.Hint}", document.Name, null))])],
        Artifacts = [.. set.Unreadable.Select(document => Artifact(document.Name))],
        Results = [],
    };

    private static IEnumerable<SarifNotification> Notes(CheckReport report) =>
        report.NotAssessed.Select(item => Note(item.What, "note", item.Reason, report.Document, item.Place));

    private static SarifNotification Note(string id, string level, string text, string document, Place? place) =>
        new(new SarifDescriptor(id), level, new SarifText(text), [SarifResults.Location(document, place)]);

    private static SarifTool Tool(IReadOnlyList<SarifRule> rules) => new(new SarifDriver("ImppOffice", ProductVersion.Text, rules));

    private static SarifArtifact Artifact(string document) =>
        new(SarifResults.Artifact(document), "application/vnd.openxmlformats-officedocument.wordprocessingml.document");
}
