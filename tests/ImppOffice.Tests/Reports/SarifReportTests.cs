using System.Text.Json.Nodes;
using ImppOffice.Api.Reports;
using ImppOffice.Planning;

namespace ImppOffice.Tests.Reports;

/// <summary>The rules of SARIF 2.1.0 that a reader relies on; the numbers are those of the standard.</summary>
public sealed class SarifReportTests
{
    private static readonly JsonNode Log = JsonNode.Parse(ReportFormats.Sarif.Write(SampleReports.Set(SampleReports.Report())))!;

    private static JsonNode Run => Log["runs"]![0]!;

    private static IEnumerable<JsonNode> Results => Run["results"]!.AsArray().OfType<JsonNode>();

    [Fact]
    public void Is_as_approved() =>
        Approved.Matches(ReportFormats.Sarif.Write(SampleReports.Set(SampleReports.Report())), "tests", "approved", "report.sarif");

    [Fact]
    public void Every_requirement_is_declared_once_even_where_it_did_not_fire()
    {
        var ids = Run["tool"]!["driver"]!["rules"]!.AsArray().Select(rule => Word(rule!["id"])).ToList();

        Assert.Equal(["UPD-2b", "UPD-2c", "DOC-1", "L-POC.threats"], ids);
    }

    [Fact]
    public void Every_result_points_at_its_rule() => // 3.27.6
        Assert.All(Results, result => Assert.Equal(Word(result["ruleId"]), Word(Run["tool"]!["driver"]!["rules"]![result["ruleIndex"]!.GetValue<int>()]!["id"])));

    [Fact]
    public void Only_what_failed_has_a_level() => // 3.27.10
        Assert.All(Results, result => Assert.Equal(Word(result["kind"]) == "fail" ? "error" : "none", Word(result["level"])));

    [Fact]
    public void What_is_met_is_left_out() =>
        Assert.DoesNotContain(Results, result => Word(result["ruleId"]) == "UPD-2c");

    [Fact]
    public void The_document_is_a_relative_reference() => // 3.4.3
        Assert.All(Results, result => Assert.Equal("Directive%20%3Cdraft%3E%20%26%20co.docx", Word(result["locations"]![0]!["physicalLocation"]!["artifactLocation"]!["uri"])));

    [Fact]
    public void The_section_and_the_control_are_logical_locations()
    {
        var logical = Results.First()["locations"]![0]!["logicalLocations"]!.AsArray();

        Assert.Equal(["Strategic objectives › Success", "Strategic objectives › Success › impp:UPD-2b"], logical.Select(place => Word(place!["fullyQualifiedName"])));
    }

    [Fact]
    public void Fingerprints_are_those_of_requirement_and_document_alone()
    {
        var moved = SampleReports.NotMet() with { Reason = "Something else.", Place = null };
        var again = JsonNode.Parse(ReportFormats.Sarif.Write(SampleReports.Set(SampleReports.Report(findings: [moved]))))!;

        Assert.Equal(Fingerprint(Results.First()), Fingerprint(again["runs"]![0]!["results"]![0]!));
        Assert.Equal(Results.Count(), Results.Select(Fingerprint).Distinct().Count());
    }

    [Fact]
    public void A_document_that_cannot_be_read_is_told_by_a_run_that_failed()
    {
        var set = SampleReports.Set(SampleReports.Report()) with { Documents = [new CheckedDocument("b.docx", Problems.Encrypted)] };

        var invocation = JsonNode.Parse(ReportFormats.Sarif.Write(set))!["runs"]![0]!["invocations"]![0]!;

        Assert.False(invocation["executionSuccessful"]!.GetValue<bool>());
        Assert.Equal("encrypted-document", Word(invocation["toolExecutionNotifications"]![0]!["descriptor"]!["id"]));
    }

    private static string Fingerprint(JsonNode result) => Word(result["partialFingerprints"]!["requirementInDocument/v1"]);

    private static string Word(JsonNode? node) => node!.GetValue<string>();
}
