using System.Text.Json.Nodes;
using ImppOffice.Api.Reports;
using ImppOffice.Planning.Checks;
using ImppOffice.Word.Writing;

namespace ImppOffice.Tests.Reports;

/// <summary>What is waived is shown as waived, never hidden.</summary>
public sealed class WaivedReportTests
{
    [Theory]
    [InlineData("en")]
    [InlineData("fr")]
    public void The_text_is_as_approved(string language) =>
        Approved.Matches(ReportFormats.Text.Write(SampleReports.Set(SampleReports.Waived(language))), "tests", "approved", $"report.waived.{language}.txt");

    [Fact]
    public void The_page_is_as_approved() =>
        Approved.Matches(ReportFormats.Html.Write(SampleReports.Set(SampleReports.Waived())), "tests", "approved", "report.waived.html");

    [Fact]
    public void The_data_hold_the_day_and_every_waiver()
    {
        var report = JsonNode.Parse(ReportFormats.Json.Write(SampleReports.Set(SampleReports.Waived())))!;
        var waivers = report["outcomes"]!.AsArray().Select(finding => finding!["waiver"]).OfType<JsonNode>().ToList();

        Assert.Equal("2026-11-20", Word(report["asOf"]));
        Assert.Equal((1, 1), (report["summary"]!["waived"]!.GetValue<int>(), report["summary"]!["expiredWaivers"]!.GetValue<int>()));
        Assert.Equal(["expired", "active"], waivers.Select(waiver => Word(waiver["standing"])));
        Assert.Equal(["2026-11-19", "2026-12-31"], waivers.Select(waiver => Word(waiver["until"])));
    }

    [Fact]
    public void An_active_waiver_suppresses_and_one_that_has_ended_does_not()
    {
        var results = Results(SampleReports.Waived());

        Assert.Equal([0, 1], results.Select(result => result["suppressions"]!.AsArray().Count));
        var suppression = results[1]["suppressions"]![0]!;
        Assert.Equal(("external", "accepted", "Waived until 2026-12-31 by Desk officer: <b>Not yet agreed."), (Word(suppression["kind"]), Word(suppression["status"]), Word(suppression["justification"])));
    }

    [Fact]
    public void Without_waivers_nothing_is_said_of_suppressing() =>
        Assert.All(Results(SampleReports.Report()), result => Assert.Null(result["suppressions"]));

    [Fact]
    public void A_remark_on_what_is_waived_begins_with_the_waiver()
    {
        var remarks = FindingAnnotations.Of(SampleReports.Waived()).Select(remark => remark.Text.Split('\n')[0]);

        Assert.Equal(["The waiver given by Desk officer ended on 2026-11-19: None.", "Waived until 2026-12-31 by Desk officer: <b>Not yet agreed."], remarks);
    }

    private static List<JsonNode> Results(CheckReport report) =>
        [.. JsonNode.Parse(ReportFormats.Sarif.Write(SampleReports.Set(report)))!["runs"]![0]!["results"]!.AsArray().OfType<JsonNode>()];

    private static string Word(JsonNode? node) => node!.GetValue<string>();
}
