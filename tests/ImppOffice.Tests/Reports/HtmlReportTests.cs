using System.Xml.Linq;
using ImppOffice.Api.Reports;
using ImppOffice.Planning;

namespace ImppOffice.Tests.Reports;

public sealed class HtmlReportTests
{
    private static readonly string Text = ReportFormats.Html.Write(SampleReports.Set(SampleReports.Report()));

    private static readonly XElement Page = XElement.Parse(Text["<!DOCTYPE html>\n".Length..]);

    [Fact]
    public void Is_as_approved() => Approved.Matches(Text, "tests", "approved", "report.html");

    [Fact]
    public void Nothing_a_document_says_becomes_markup()
    {
        Assert.Empty(Page.Descendants("script"));
        Assert.Empty(Page.Descendants("b"));
        Assert.Contains("&lt;script&gt;alert(1)&lt;/script&gt;", Text, StringComparison.Ordinal);
    }

    [Fact]
    public void It_fetches_nothing()
    {
        Assert.DoesNotContain(Page.Descendants().Attributes(), attribute => attribute.Name.LocalName is "src" or "href");
        Assert.DoesNotContain("url(", Page.Descendants("style").Single().Value, StringComparison.Ordinal);
        Assert.DoesNotContain("@import", Page.Descendants("style").Single().Value, StringComparison.Ordinal);
    }

    [Fact]
    public void It_has_one_main_heading_and_no_level_is_skipped()
    {
        var levels = Page.Descendants().Where(element => element.Name.LocalName is "h1" or "h2" or "h3").Select(element => element.Name.LocalName[1] - '0').ToList();

        Assert.Equal(1, levels[0]);
        Assert.Single(levels, 1);
        Assert.All(levels.Zip(levels.Skip(1)), pair => Assert.True(pair.Second <= pair.First + 1));
    }

    [Fact]
    public void Every_table_heading_says_what_it_heads() =>
        Assert.All(Page.Descendants("th"), heading => Assert.Contains((string?)heading.Attribute("scope"), new[] { "col", "row" }));

    [Fact]
    public void Every_icon_stands_beside_its_word() =>
        Assert.All(Page.Descendants("span"), icon =>
        {
            Assert.Equal("true", (string?)icon.Attribute("aria-hidden"));
            Assert.True(icon.Parent!.Value.Length > icon.Value.Length + 5);
        });

    [Fact]
    public void It_says_its_language_and_direction()
    {
        Assert.Equal("en", (string?)Page.Attribute("lang"));
        Assert.Equal("ltr", (string?)Page.Attribute("dir"));
        Assert.Contains(Page.Descendants("p"), paragraph => paragraph.Value.Contains("الأهداف", StringComparison.Ordinal) && (string?)paragraph.Attribute("dir") == "auto");
    }

    [Fact]
    public void A_control_character_in_a_file_name_does_not_break_the_page() =>
        Assert.Contains("ab.docx", ReportFormats.Html.Write(SampleReports.Set(SampleReports.Report("a\u0001b.docx"))), StringComparison.Ordinal);

    [Fact]
    public void A_document_that_cannot_be_read_is_named()
    {
        var set = SampleReports.Set(SampleReports.Report()) with { Documents = [new CheckedDocument("b.docx", Problems.Encrypted)] };

        Assert.Contains(Problems.Encrypted.Title, ReportFormats.Html.Write(set), StringComparison.Ordinal);
    }
}
