using ImppOffice.Planning.Documents;

namespace ImppOffice.Planning.Checks.Documents;

/// <summary><c>acronyms-defined</c>: each acronym is spelt out at its first use, and only in one way.</summary>
public sealed record AcronymsDefined : DocumentCheck
{
    private const int MostNamed = 12;

    /// <summary>Acronyms every reader knows.</summary>
    public IReadOnlyList<string> Known { get; init; } = [];

    public override Judgement Judge(Subject subject)
    {
        var paragraphs = subject.Paragraphs.Select(paragraph => paragraph.Paragraph).ToList();
        var uses = Acronyms.FirstUses(paragraphs).Where(use => !Known.Contains(use.Name, StringComparer.Ordinal)).ToList();
        var definitions = Acronyms.Definitions(paragraphs).ToLookup(definition => definition.Name, StringComparer.Ordinal);

        var twice = definitions.Where(group => group.Select(definition => PlainText.Fold(definition.Expansion)).Where(text => text.Length > 0).Distinct(StringComparer.Ordinal).Count() > 1).ToList();
        if (twice.Count > 0)
        {
            return Judgement.NotMet(
                new Reason("acronyms-defined-twice", string.Join(", ", twice.Select(group => $"{group.Key} ({string.Join(" / ", group.Select(definition => definition.Expansion).Distinct(StringComparer.OrdinalIgnoreCase))})"))),
                [.. twice.Select(group => subject.PlaceOf(group.Last().Paragraph))]);
        }

        var early = uses.Where(use => definitions[use.Name].Any() && definitions[use.Name].Min(definition => definition.Position) > use.Position).ToList();
        if (early.Count > 0)
        {
            return Judgement.NotMet(new Reason("acronyms-used-early", Names(early)), Places(early, subject));
        }

        var undefined = uses.Where(use => !definitions[use.Name].Any()).ToList();
        return undefined.Count > 0
            ? Judgement.NeedsReview(new Reason("acronyms-undefined", Names(undefined)), Places(undefined, subject))
            : Judgement.Met;
    }

    private static string Names(List<Acronym> acronyms) =>
        string.Join(", ", acronyms.Take(MostNamed).Select(acronym => acronym.Name)) + (acronyms.Count > MostNamed ? ", …" : "");

    private static List<Place> Places(List<Acronym> acronyms, Subject subject) =>
        [.. acronyms.Select(acronym => subject.PlaceOf(acronym.Paragraph))];
}
