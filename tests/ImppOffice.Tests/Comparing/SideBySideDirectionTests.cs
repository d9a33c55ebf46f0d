using System.Xml.Linq;
using ImppOffice.Api.Reports;
using ImppOffice.Planning.Documents;
using ImppOffice.Tests.CommandLine;
using ImppOffice.Word.Comparing;

namespace ImppOffice.Tests.Comparing;

/// <summary>Documents that run from right to left on a page whose own words run from left to right.</summary>
public sealed class SideBySideDirectionTests
{
    private readonly XElement page = Page();

    [Fact]
    public void The_columns_run_as_the_documents_do()
    {
        var columns = page.Descendants("div").Single(element => Class(element) == "pair columns").Parent!;

        Assert.Equal("rtl", columns.Attribute("dir")!.Value);
        Assert.Equal("ltr", page.Attribute("dir")!.Value);
    }

    [Fact]
    public void No_word_of_the_page_decides_which_way_a_text_runs()
    {
        var sides = page.Descendants("div").Where(element => Class(element) is "side" or "side heading").ToList();

        Assert.NotEmpty(sides);
        Assert.All(sides, side => Assert.Equal("auto", side.Attribute("dir")!.Value));
        Assert.All(sides.Descendants("span"), said => Assert.Equal("ltr", said.Attribute("dir")!.Value));
        Assert.All(page.Descendants("div").Where(element => Class(element) == "what"), what => Assert.Equal("ltr", what.Attribute("dir")!.Value));
    }

    private static string? Class(XElement element) => element.Attribute("class")?.Value;

    private static XElement Page()
    {
        var old = File.ReadAllBytes(Cli.Document("tavara-arabic.docx"));
        var (before, after) = (Judging.Read(old, "old.docx", View.Accepted), Judging.Read(new DocumentEdits(5).Apply(old, 20), "new.docx", View.Accepted));
        return XElement.Parse(SideBySidePage.Write(before, after, DocumentComparison.Compare(before, after), "en")["<!DOCTYPE html>".Length..]);
    }
}
