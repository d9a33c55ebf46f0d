using ImppOffice.Planning.Checks;
using ImppOffice.Planning.Documents;

namespace ImppOffice.Planning.Consistency.Facts.Documents;

/// <summary>Reads the titles of officials as they are written in full.</summary>
internal sealed class OfficialFacts(FactMaker maker)
{
    /// <summary>One fact for each official and title; its item is the official's id, the same in every language.</summary>
    public IEnumerable<Fact> Read()
    {
        var kind = maker.Catalogue.Find("official");
        var title = kind.Parts.First(part => part.Name == "title");
        var names = maker.Catalogue.Officials
            .SelectMany(official => official.Names.All.Select(name => (official.Id, Name: name)))
            .OrderByDescending(pair => pair.Name.Length)
            .ToList();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var paragraph in maker.Subject.Paragraphs)
        {
            var left = paragraph.Text;
            foreach (var (id, name) in names)
            {
                if (NameMatch.Find(left, [name]) >= 0)
                {
                    // A title may hold a shorter one: the Deputy Special Representative, the Special Representative.
                    left = left.Replace(PlainText.Fold(name), " | ", StringComparison.Ordinal);
                    if (seen.Add($"{id} {name}"))
                    {
                        yield return maker.Make(kind, name, paragraph.Paragraph, FactSource.Labelled, id, [new PartText(title, name, paragraph.Paragraph)]);
                    }
                }
            }
        }
    }
}
