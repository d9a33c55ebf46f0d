using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using ImppOffice.Planning.Checks;
using ImppOffice.Planning.Consistency.Runs;

namespace ImppOffice.Api.Reports;

/// <summary>The consistency report as SARIF 2.1.0: one run, every place of a finding a location.</summary>
public static class SarifConsistency
{
    private const string Schema = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        NewLine = "\n",
        WriteIndented = true,
    };

    public static string Write(ConsistencyReport report)
    {
        var rules = report.Outcomes.DistinctBy(finding => finding.Relation, StringComparer.Ordinal).Select(Rule).ToList();
        var anySettled = report.Outcomes.Any(finding => finding.SettledBy is not null);
        var run = new SarifRun
        {
            Tool = new SarifTool(new SarifDriver("ImppOffice", ProductVersion.Text, rules)),
            Language = report.Language,
            Invocations = [new(true, [.. report.NotAssessed.Select(item => new SarifNotification(new SarifDescriptor(item.What), "note", new SarifText(item.Reason), []))])],
            Artifacts = [.. report.Documents.Select(document => new SarifArtifact(SarifResults.Artifact(document.Name), "application/vnd.openxmlformats-officedocument.wordprocessingml.document"))],
            Results = [.. report.Outcomes.Where(finding => finding.IsOpen).Select(finding => Result(finding, rules) with { Suppressions = anySettled ? Suppressions(finding) : null })],
        };
        return JsonSerializer.Serialize(new SarifLog(Schema, "2.1.0", [run]), Options) + "\n";
    }

    private static SarifRule Rule(ConsistencyFinding finding) => new(
        finding.Relation,
        new SarifText(finding.Message),
        new SarifText(finding.Hint),
        new SarifConfiguration(SarifRules.Level(finding.Severity)),
        new SortedDictionary<string, string>(StringComparer.Ordinal) { ["severity"] = finding.Severity.ToString().ToLowerInvariant(), ["source"] = finding.Source });

    private static SarifResult Result(ConsistencyFinding finding, List<SarifRule> rules)
    {
        var failed = finding.Outcome == Outcome.NotMet;
        return new SarifResult
        {
            RuleId = finding.Relation,
            RuleIndex = rules.FindIndex(rule => rule.Id == finding.Relation),
            Kind = failed ? "fail" : "review",
            Level = failed ? SarifRules.Level(finding.Severity) : "none",
            Message = new SarifText($"{finding.Message} {finding.Reason} {finding.Hint}"),
            Locations = [.. finding.Places.Select(place => SarifResults.Location(place.Document, new Place(place.Section, place.Paragraph, place.Tag, place.Snippet)))],
            PartialFingerprints = new Dictionary<string, string> { ["relationBetweenItems/v1"] = finding.Id },
            Properties = new SortedDictionary<string, string>(StringComparer.Ordinal) { ["severity"] = finding.Severity.ToString().ToLowerInvariant(), ["source"] = finding.Source },
        };
    }

    // 3.27.23: once a result of a run tells of suppressions, all do.
    private static IReadOnlyList<SarifSuppression> Suppressions(ConsistencyFinding finding) =>
        finding.SettledBy is { } settled ? [new SarifSuppression("external", "accepted", settled.Reason)] : [];
}
