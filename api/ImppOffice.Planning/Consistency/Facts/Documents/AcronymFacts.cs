using ImppOffice.Planning.Checks.Documents;
using ImppOffice.Planning.Documents;

namespace ImppOffice.Planning.Consistency.Facts.Documents;

/// <summary>Reads acronyms with what they stand for: behind the words in brackets, or beside the acronym in a list of them.</summary>
internal sealed class AcronymFacts(FactMaker maker)
{
    private const int MostWords = 14;

    /// <summary>One fact for each acronym and meaning.</summary>
    public IEnumerable<Fact> Read()
    {
        var kind = maker.Catalogue.Find("acronym");
        var expansion = kind.Parts.First(part => part.Name == "expansion");
        var paragraphs = maker.Subject.Document.Paragraphs.Where(paragraph => !paragraph.IsEmpty).ToList();
        return Acronyms.Definitions(paragraphs)
            .Where(acronym => acronym.Expansion.Length > 0)
            .Select(acronym => (acronym.Name, acronym.Expansion, acronym.Paragraph))
            .Concat(maker.Subject.Document.Body.OfType<Table>().SelectMany(Listed))
            .DistinctBy(acronym => (acronym.Name, PlainText.Fold(acronym.Expansion)))
            .Select(acronym => maker.Make(kind, acronym.Name, acronym.Paragraph, FactSource.Labelled, item: null, [new PartText(expansion, acronym.Expansion, acronym.Paragraph)]) with { Text = acronym.Name, Item = null });
    }

    private static IEnumerable<(string Name, string Expansion, Paragraph Paragraph)> Listed(Table table) =>
        table.Rows.Where(row => row.Cells.Count == 2 && Acronyms.IsAcronym(row.Cells[0].Text.Trim()) && row.Cells[1].Text.Trim() is { Length: > 0 } words && PlainText.CountWords(words) is > 1 and <= MostWords)
            .Select(row => (row.Cells[0].Text.Trim(), row.Cells[1].Text.Trim(), row.Cells[0].Paragraphs.First()));
}
