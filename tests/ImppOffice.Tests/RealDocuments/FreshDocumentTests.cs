using ImppOffice.Planning.Checks;
using ImppOffice.Planning.Checks.Authoring;
using ImppOffice.Planning.Templates;
using ImppOffice.Word.Writing;

namespace ImppOffice.Tests.RealDocuments;

/// <summary>A document as it comes from the product, before anybody has written in it.</summary>
public sealed class FreshDocumentTests
{
    /// <summary>What else a document in which nothing is written cannot have.</summary>
    private static readonly string[] NotYet = ["doc.guidance-removed", "doc.classified", "doc.dated", "doc.basis-named"];

    public static TheoryData<string, string> Kinds()
    {
        var data = new TheoryData<string, string>();
        foreach (var template in TestKnowledge.Shipped.Library.Templates)
        {
            data.Add(template.Kind, "en");
            data.Add(template.Kind, "fr");
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Every_element_is_reported_as_missing_and_nothing_surprising_besides(string kind, string language)
    {
        var template = TestKnowledge.Shipped.Library.Find(kind).OrThrow();
        var report = Judging.Judge(Fresh(template, language), "fresh.docx");
        Assert.Equal(kind, report.Kind);
        Assert.Equal(Confidence.Certain, report.Detection.Confidence);
        Assert.Equal(template.Elements.Select(pair => pair.Element.Id), report.With(Outcome.NotMet, finding => finding.Element is not null));
        Assert.Subset(NotYet.ToHashSet(StringComparer.Ordinal), report.With(Outcome.NotMet, finding => finding.Element is null).ToHashSet(StringComparer.Ordinal));
        Assert.Empty(report.With(Outcome.NeedsReview));
        Assert.Empty(report.NotAssessed);
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void The_validator_finds_nothing(string kind, string language)
    {
        Assert.Empty(SchemaMistakes.Find(Fresh(TestKnowledge.Shipped.Library.Find(kind).OrThrow(), language), CancellationToken.None));
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void The_validator_finds_nothing_in_a_single_section(string kind, string language)
    {
        var template = TestKnowledge.Shipped.Library.Find(kind).OrThrow();
        Assert.All(template.Sections, section => Assert.Empty(SchemaMistakes.Find(SectionDocument.Write(template, [section], language, HouseStyle).OrThrow(), CancellationToken.None)));
    }

    private static ReadOnlyMemory<byte> HouseStyle => File.ReadAllBytes(Repository.At("templates", "house-style.docx"));

    private static byte[] Fresh(Template template, string language)
    {
        var file = Repository.At("templates", "title-block.json");
        var texts = StrictJson.Read<TitleBlockTexts>(file, File.ReadAllText(file)).OrThrow();
        var request = new NewDocumentRequest("United Nations Integrated Mission in Tavara", "Tavara", language, null, "8a1c");
        return NewDocument.Write(template, request, HouseStyle, texts).OrThrow();
    }
}
