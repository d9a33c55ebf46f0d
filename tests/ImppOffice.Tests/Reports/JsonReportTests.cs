using System.Text.Json.Nodes;
using ImppOffice.Api.Reports;
using ImppOffice.Planning;

namespace ImppOffice.Tests.Reports;

public sealed class JsonReportTests
{
    [Fact]
    public void One_document_gives_one_object() =>
        Assert.Equal("usg-planning-directive", JsonNode.Parse(ReportFormats.Json.Write(SampleReports.Set(SampleReports.Report())))!["kind"]!.GetValue<string>());

    [Fact]
    public void Several_documents_give_an_array_in_their_order_with_the_problem_of_the_unreadable_one()
    {
        var set = SampleReports.Set(SampleReports.Report("a.docx"), SampleReports.Report("c.docx"));
        var mixed = set with { Documents = [set.Documents[0], new CheckedDocument("b.docx", Problems.Encrypted), set.Documents[1]] };

        var array = JsonNode.Parse(ReportFormats.Json.Write(mixed))!.AsArray();

        Assert.Equal(["a.docx", "b.docx", "c.docx"], array.Select(entry => entry!["document"]!.GetValue<string>()));
        Assert.Equal("encrypted-document", array[1]!["problem"]!["code"]!.GetValue<string>());
    }
}
