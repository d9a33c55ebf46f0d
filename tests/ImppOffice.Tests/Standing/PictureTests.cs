using System.Xml.Linq;
using ImppOffice.Planning.Process;

namespace ImppOffice.Tests.Standing;

public sealed class PictureTests
{
    private static readonly ProcessStanding Standing = TavaraStanding.Judge(TavaraStanding.Facts);
    private static readonly ProcessTexts Texts = TestKnowledge.Shipped.Process.Texts;

    [Theory]
    [InlineData("en")]
    [InlineData("fr")]
    [InlineData("ar")]
    public void The_picture_and_its_table_are_as_approved(string language)
    {
        Approved.Matches(ProcessPicture.Write(Standing, Texts, language) + '\n', "tests", "approved", $"process.{language}.svg");
        Approved.Matches(ProcessTable.Of(Standing, Texts, language).ToHtml() + '\n', "tests", "approved", $"process.{language}.html");
    }

    [Fact]
    public void The_picture_speaks_and_runs_nothing()
    {
        var picture = XElement.Parse(ProcessPicture.Write(Standing, Texts, "en"));

        Assert.Equal("img", (string?)picture.Attribute("role"));
        Assert.Equal(["title", "desc"], picture.Elements().Take(2).Select(element => element.Name.LocalName));
        Assert.DoesNotContain(picture.Descendants(), element => element.Name.LocalName is "script" or "style" or "foreignObject" or "image");
        Assert.DoesNotContain(picture.Descendants().Attributes(), attribute => attribute.Name.LocalName is "style" or "href" || attribute.Name.LocalName.StartsWith("on", StringComparison.Ordinal));
    }

    [Fact]
    public void One_colour_is_enough()
    {
        var paints = XElement.Parse(ProcessPicture.Write(Standing, Texts, "en")).Descendants().Attributes()
            .Where(attribute => attribute.Name.LocalName is "fill" or "stroke").Select(attribute => attribute.Value).Distinct();

        Assert.Equal(["currentColor", "none"], paints.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void The_table_names_everything_the_picture_shows()
    {
        var rows = ProcessTable.Of(Standing, Texts, "en").Rows;

        Assert.Equal(Standing.Levels.Sum(level => 1 + level.Outputs.Count + level.Decisions.Count), rows.Count);
    }

    [Fact]
    public void A_name_with_markup_stays_a_name()
    {
        var facts = TavaraStanding.Facts with { Documents = [.. TavaraStanding.Facts.Documents.Select(document => document with { Name = "<script>\"x\"&" })] };

        Assert.DoesNotContain("<script", ProcessTable.Of(TavaraStanding.Judge(facts), Texts, "en").ToHtml(), StringComparison.Ordinal);
    }
}
