using ImppOffice.Planning.Generation;
using ImppOffice.Tests.Drafting;

namespace ImppOffice.Tests.Revising;

/// <summary>Directives by several writers, amended at random.</summary>
public sealed class RevisionLawTests
{
    private const int Seeds = 6;
    private static readonly string[] Documents = ["directive-libreoffice", "directive-npm-docx", "directive-pandoc", "legacy-plain", "tracked-changes", "arabic"];
    private static readonly string[] Elements = ["UPD-1", "UPD-2a", "UPD-2b", "UPD-3", "UPD-3a", "UPD-4a", "UPD-5a"];

    public static TheoryData<string, int> Amended()
    {
        var cases = new TheoryData<string, int>();
        foreach (var document in Documents)
        {
            for (var seed = 1; seed <= Seeds; seed++)
            {
                cases.Add(document, seed);
            }
        }

        return cases;
    }

    [Theory]
    [MemberData(nameof(Amended))]
    public void Rejected_it_is_the_document_in_force_and_accepted_the_clean_copy(string document, int seed)
    {
        var file = Draft.Tavara(document);
        var words = new RandomWords(seed);
        var amendments = Elements.Where(_ => words.Chance(2)).Select(element => (Element: element, Said: Revision.Said(file, element)))
            .Select(entry => Revision.Text(entry.Element, words.Reword(entry.Said ?? []))).ToList();

        var revised = RevisionLaws.Prove(file, amendments);

        RevisionLaws.IsDone(revised, amendments);
    }

    [Theory]
    [MemberData(nameof(Amended))]
    public void Single_paragraphs_say_what_they_are_to_say(string document, int seed)
    {
        var file = Draft.Tavara(document);
        var words = new RandomWords(seed * 31);
        var amended = Judging.Read(file, "directive.docx").Paragraphs.Where(paragraph => paragraph is { Number: > 0, IsEmpty: false, Objects: 0 } && words.Chance(6))
            .Select(paragraph => (paragraph.Number, Text: words.Reword(paragraph.Text.Trim()))).ToList();

        var revised = Revision.Try(file, [.. amended.Select(entry => Revision.Paragraph(entry.Number, entry.Text))]);
        if (revised.Problem is { Code: "revision-by-hand" })
        {
            return;
        }

        RevisionLaws.Prove(file, [.. amended.Select(entry => Revision.Paragraph(entry.Number, entry.Text))]);
        var now = Judging.Read(revised.OrThrow().Tracked, "directive.docx").Paragraphs.Where(paragraph => paragraph.Number > 0).ToDictionary(paragraph => paragraph.Number, paragraph => paragraph.Text.Trim());
        Assert.All(amended, entry => Assert.Equal(entry.Text.Trim(), now[entry.Number]));
    }
}
