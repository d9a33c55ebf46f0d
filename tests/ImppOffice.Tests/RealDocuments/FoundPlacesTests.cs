using System.IO.Compression;
using System.Xml.Linq;
using ImppOffice.Planning.Checks;

namespace ImppOffice.Tests.RealDocuments;

/// <summary>What a report tells Word to search for leads to the paragraph it speaks of; searched in the file's XML, not by our reader.</summary>
public sealed class FoundPlacesTests
{
    private static readonly XNamespace W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    [Theory]
    [MemberData(nameof(TavaraTests.Documents), MemberType = typeof(TavaraTests))]
    public void Every_find_of_a_report_leads_to_its_paragraph(string name)
    {
        var file = File.ReadAllBytes(Repository.At("tests", "documents", name));
        var report = Judging.Judge(file, name);
        var places = report.Outcomes.SelectMany(finding => finding.Places ?? [finding.Place!]).Concat(report.NotAssessed.Select(item => item.Place!)).Where(place => place?.Find is not null).ToList();
        var paragraphs = Paragraphs(file);

        Assert.NotEmpty(places);
        Assert.All(places, place =>
        {
            Assert.InRange(place.Find!.Text.Length, 1, 100);
            Assert.DoesNotContain(place.Find.Text, character => char.IsControl(character) || character == '^');
            Assert.Equal(place.Paragraph, Search(paragraphs, place.Find));
        });
    }

    [Theory]
    [MemberData(nameof(TavaraTests.Documents), MemberType = typeof(TavaraTests))]
    public void Hardly_a_paragraph_with_text_is_without_one(string name)
    {
        var document = Judging.Read(File.ReadAllBytes(Repository.At("tests", "documents", name)), name);
        var written = document.Paragraphs.Where(paragraph => paragraph.Text.Any(char.IsLetterOrDigit)).Select(paragraph => paragraph.Number).ToHashSet();

        Assert.Equal(written.Order(), new PlaceFinder(document.BodyText).Of(written).Keys.Order());
    }

    private static int Search(List<string> paragraphs, Find find)
    {
        var passed = 0;
        for (var index = 0; index < paragraphs.Count; index++)
        {
            for (var at = paragraphs[index].IndexOf(find.Text, StringComparison.Ordinal); at >= 0; at = paragraphs[index].IndexOf(find.Text, at + find.Text.Length, StringComparison.Ordinal))
            {
                if (passed++ == find.Occurrence)
                {
                    return index + 1;
                }
            }
        }

        return 0;
    }

    private static List<string> Paragraphs(byte[] file)
    {
        using var zip = new ZipArchive(new MemoryStream(file));
        using var part = zip.GetEntry("word/document.xml")!.Open();
        return [.. XDocument.Load(part).Descendants(W + "p").Select(Text)];
    }

    private static string Text(XElement paragraph) => string.Concat(paragraph.Descendants().Where(element => element.Ancestors(W + "p").First() == paragraph).Select(element => element.Name.LocalName switch
    {
        "t" or "delText" when element.Name.Namespace == W => element.Value,
        "tab" or "br" when element.Parent!.Name == W + "r" => "\u0001",
        "fldChar" or "footnoteReference" or "drawing" => "\u0001",
        _ => "",
    }));
}
