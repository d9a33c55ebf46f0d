using System.Security.Cryptography;
using System.Text;
using ImppOffice.Planning.Checks;

namespace ImppOffice.Api.Reports;

/// <summary>Turns the findings of one document that ask for something into SARIF results.</summary>
public static class SarifResults
{
    /// <param name="report">The report.</param>
    /// <param name="rules">The index of each declared requirement.</param>
    /// <param name="waivers">True where any document of the run has waivers: then every result tells of them (3.27.23).</param>
    public static IEnumerable<SarifResult> Of(CheckReport report, IReadOnlyDictionary<string, int> rules, bool waivers) =>
        report.Outcomes
            .Where(finding => finding.IsOpen)
            .Select(finding => Result(finding, report.Document, rules[finding.Requirement]) with { Suppressions = waivers ? Suppressions(finding) : null });

    /// <summary>The escaped name of a document, as a relative reference of RFC 3986.</summary>
    public static SarifArtifactLocation Artifact(string document) => new(string.Join('/', document.Split('/').Select(Uri.EscapeDataString)));

    /// <summary>A place in a document, by its section and its content control.</summary>
    public static SarifLocation Location(string document, Place? place)
    {
        var section = place?.Section;
        IEnumerable<SarifLogicalLocation?> logical =
        [
            section is null ? null : new(section.Split(" › ")[^1], section, "section"),
            place?.Tag is { } tag ? new(tag, section is null ? tag : $"{section} › {tag}", "contentControl") : null,
        ];
        var known = logical.OfType<SarifLogicalLocation>().ToList();
        return new(new SarifPhysicalLocation(Artifact(document)), known.Count > 0 ? known : null);
    }

    private static SarifResult Result(Finding finding, string document, int rule)
    {
        var failed = finding.Outcome is Outcome.NotMet;
        return new SarifResult
        {
            RuleId = finding.Requirement,
            RuleIndex = rule,
            Kind = failed ? "fail" : "review",
            // 3.27.10: a result that is no failure has the level "none"; the severity stands in the properties.
            Level = failed ? SarifRules.Level(finding.Severity) : "none",
            Message = new SarifText(string.Join(" ", new[] { failed ? finding.Message : null, finding.Reason, finding.Hint }.OfType<string>())),
            Locations = finding.Places is { } all ? [.. all.Select(place => Location(document, place))] : [Location(document, finding.Place)],
            PartialFingerprints = new Dictionary<string, string> { ["requirementInDocument/v1"] = Fingerprint(document, finding.Requirement) },
            Properties = Properties(finding),
        };
    }

    // A waiver that has ended suppresses nothing; the message says when it ended.
    private static IReadOnlyList<SarifSuppression> Suppressions(Finding finding) =>
        finding is { IsWaived: true, Waiver: { } waiver } ? [new SarifSuppression("external", "accepted", waiver.Message)] : [];

    private static SortedDictionary<string, string> Properties(Finding finding)
    {
        var properties = new SortedDictionary<string, string>(StringComparer.Ordinal)
        {
            ["severity"] = finding.Severity.ToString().ToLowerInvariant(),
            ["source"] = finding.Source,
        };
        if (finding.Element is { } element)
        {
            properties["element"] = element;
        }

        if (finding.Place?.Snippet is { } snippet)
        {
            properties["snippet"] = snippet;
        }

        return properties;
    }

    private static string Fingerprint(string document, string requirement) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{document}\n{requirement}")))[..32];
}
