using ImppOffice.Planning.Consistency.Facts;
using ImppOffice.Planning.Consistency.Matching;
using ImppOffice.Planning.Documents;

namespace ImppOffice.Planning.Consistency.Linking;

/// <summary>What a document states, by the names of facts.</summary>
public sealed class StatedFacts(LinkedDocument document)
{
    private readonly Dictionary<string, IReadOnlyList<StatedItem>> items = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> hashes = new(StringComparer.Ordinal);
    private readonly ILookup<string, Fact> facts = document.Facts.Facts.ToLookup(fact => fact.Name, StringComparer.Ordinal);

    public LinkedDocument Document => document;

    /// <summary>The main language of the document, such as <c>en</c>; null where it is not known.</summary>
    public string? Language => document.Facts.Language?.Split('-')[0].ToLowerInvariant();

    /// <summary>Whether it states anything of a name.</summary>
    public bool States(string name) => facts.Contains(name);

    /// <summary>The facts of a name in the document's order; empty where it states none.</summary>
    public IReadOnlyList<StatedItem> Of(string name) => items.TryGetValue(name, out var known) ? known : items[name] = Items(name);

    /// <summary>Changes whenever facts of the name do, their places among them.</summary>
    public string HashOf(string name) => hashes.TryGetValue(name, out var known) ? known : hashes[name] = ContentHash.Of(facts[name].SelectMany(Written));

    /// <summary>Whether two documents are written in different languages, so that their words cannot be compared.</summary>
    public bool SpeaksOtherThan(StatedFacts other) => Language is { } own && other.Language is { } its && own != its;

    private List<StatedItem> Items(string name)
    {
        var all = WithoutRepeated(facts[name]);
        var ids = all.Where(fact => fact.Item is not null).GroupBy(fact => fact.Item!, StringComparer.Ordinal).Where(group => group.Count() == 1).Select(group => group.Key).ToHashSet(StringComparer.Ordinal);
        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        var stated = new List<StatedItem>();
        foreach (var fact in all)
        {
            var id = fact.Item is { } item && ids.Contains(item) ? item : null;
            var key = id ?? "~" + ContentHash.Of(PlainText.Fold(fact.Text));
            seen[key] = seen.GetValueOrDefault(key) + 1;
            stated.Add(new StatedItem(document, fact, seen[key] == 1 ? key : $"{key}~{seen[key]}", id));
        }

        return stated;
    }

    // A results framework repeats an objective in every row that serves it, its figures in one way of writing or another.
    private static List<Fact> WithoutRepeated(IEnumerable<Fact> facts) =>
    [
        .. facts.GroupBy(fact => fact.Item, StringComparer.Ordinal)
            .SelectMany(same => same.Key is null || same.Skip(1).FirstOrDefault() is null ? same : same.DistinctBy(Said, StringComparer.Ordinal)),
    ];

    private static string Said(Fact fact) =>
        string.Join('\n', fact.Parts.OrderBy(part => part.Key, StringComparer.Ordinal).SelectMany(part => new[] { part.Key, new StatementText(part.Value.Text).Key }).Prepend(new StatementText(fact.Text).Key));

    private static IEnumerable<string?> Written(Fact fact) =>
    [
        fact.Name, fact.Item, fact.Text, ValueKey.Of(fact.Value), $"{fact.Basis}", .. Written(fact.Place),
        .. fact.Parts.OrderBy(part => part.Key, StringComparer.Ordinal).SelectMany(part => Written(part.Value.Place).Append(part.Key).Append(part.Value.Text).Append(ValueKey.Of(part.Value.Value))),
    ];

    private static IEnumerable<string?> Written(Checks.Place place) =>
        [place.Section, $"{place.Paragraph}", place.Tag, place.Snippet, place.Find?.Text, $"{place.Find?.Occurrence}"];
}
