using ImppOffice.Api.Reports;

namespace ImppOffice.Tests.Reports;

public sealed class TextReportTests
{
    [Theory]
    [InlineData("en")]
    [InlineData("fr")]
    public void Is_as_approved(string language) =>
        Approved.Matches(Write(language), "tests", "approved", $"report.{language}.txt");

    [Fact]
    public void A_complete_document_is_told_in_a_few_lines() =>
        Approved.Matches(ReportFormats.Text.Write(SampleReports.Set(SampleReports.Complete())), "tests", "approved", "report.complete.txt");

    [Fact]
    public void Fits_a_page_of_80_columns() =>
        Assert.All(Write("fr").Split('\n'), line => Assert.InRange(line.Length, 0, 80));

    [Fact]
    public void Has_colours_only_where_they_are_asked_for()
    {
        var set = SampleReports.Set(SampleReports.Report());

        Assert.DoesNotContain('\u001b', ReportFormats.Text.Write(set));
        Assert.Contains("\u001b[31m", ReportFormats.Text.Write(set with { Colour = true }), StringComparison.Ordinal);
    }

    [Fact]
    public void Drops_escape_sequences_that_a_file_name_brings() =>
        Assert.DoesNotContain('\u001b', ReportFormats.Text.Write(SampleReports.Set(SampleReports.Report("\u001b[2Jdirective.docx"))));

    [Fact]
    public void Puts_the_essential_first_in_every_section()
    {
        var late = SampleReports.NotMet();
        var early = late with { Requirement = "UPD-2c", Severity = Planning.Templates.Severity.Expected };

        var text = ReportFormats.Text.Write(SampleReports.Set(SampleReports.Report(findings: [early, late])));

        Assert.True(text.IndexOf("UPD-2b", StringComparison.Ordinal) < text.IndexOf("UPD-2c", StringComparison.Ordinal));
    }

    private static string Write(string language) =>
        ReportFormats.Text.Write(SampleReports.Set(SampleReports.Report(language: language)));
}
