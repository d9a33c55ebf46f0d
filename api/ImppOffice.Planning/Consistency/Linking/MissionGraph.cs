using ImppOffice.Planning.Process;
using ImppOffice.Planning.Templates;

namespace ImppOffice.Planning.Consistency.Linking;

/// <summary>The documents of a mission in the order of the process, and which is built on which.</summary>
public sealed class MissionGraph
{
    private readonly Dictionary<string, Template> templates;
    private readonly Dictionary<string, (int Level, int Depth)> ranks = new(StringComparer.Ordinal);
    private readonly Dictionary<string, IReadOnlyList<StatedFacts>> bases = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> numbers;
    private readonly Dictionary<string, List<StatedFacts>> byKind;
    private readonly Dictionary<(string Kind, string? Version), StatedFacts> byVersion = [];

    public MissionGraph(IEnumerable<LinkedDocument> documents, TemplateLibrary library, PlanningProcess process)
    {
        templates = library.Templates.ToDictionary(template => template.Kind, StringComparer.Ordinal);
        var levels = process.Levels.Select((level, index) => (level.Id, index)).ToDictionary(pair => pair.Id, pair => pair.index, StringComparer.Ordinal);
        foreach (var template in library.Templates)
        {
            ranks[template.Kind] = (levels[template.Levels[0]], Depth(template.Kind, []));
        }

        Documents =
        [
            .. documents.OrderBy(document => ranks.GetValueOrDefault(document.Kind, (levels.Count, 0)))
                .ThenBy(document => document.Date ?? DateOnly.MaxValue)
                .ThenBy(document => document.Name, StringComparer.Ordinal)
                .ThenBy(document => document.Id, StringComparer.Ordinal)
                .Select(document => new StatedFacts(document)),
        ];
        numbers = Documents.Select((document, index) => (document.Document.Id, index)).ToDictionary(pair => pair.Id, pair => pair.index, StringComparer.Ordinal);
        byKind = Documents.GroupBy(document => document.Document.Kind, StringComparer.Ordinal).ToDictionary(group => group.Key, group => group.ToList(), StringComparer.Ordinal);
        foreach (var document in Documents)
        {
            byVersion.TryAdd((document.Document.Kind, document.Document.Version), document);
        }
    }

    /// <summary>The documents in the order of the process: by level, by what they are built on, by date.</summary>
    public IReadOnlyList<StatedFacts> Documents { get; }

    /// <summary>The place of a document in that order, from 0.</summary>
    public int NumberOf(string document) => numbers[document];

    /// <summary>The documents of some kinds in order; of every kind where none is named.</summary>
    public IEnumerable<StatedFacts> Of(IReadOnlyList<string> kinds) =>
        kinds.Count == 0 ? Documents : Documents.Where(document => kinds.Contains(document.Document.Kind, StringComparer.Ordinal));

    /// <summary>The kinds a document must be built on by its template.</summary>
    public IReadOnlyList<string> BasisKinds(string kind) => templates.GetValueOrDefault(kind)?.Basis ?? [];

    /// <summary>The document of the mission that stands for a basis: the one named, else the newest of its kind; null where there is none.</summary>
    public StatedFacts? Find(BasisUse use, StatedFacts user) =>
        use.Document is { } id ? numbers.TryGetValue(id, out var number) && Documents[number] is var named && named != user && named.Document.Kind == use.Kind ? named : null
        : use.Version is not null && byVersion.TryGetValue((use.Kind, use.Version), out var known) && known != user ? known
        : byKind.GetValueOrDefault(use.Kind)?.FindLast(document => document != user);

    /// <summary>The nearest document of some kinds that a document is built on, directly or not; else the last of them before it in the process; null where there is none.</summary>
    public StatedFacts? Nearest(StatedFacts document, IReadOnlyList<string> kinds, Func<StatedFacts, bool> condition)
    {
        var seen = new HashSet<StatedFacts> { document };
        for (var ring = BasisOf(document).ToList(); ring.Count > 0; ring = [.. ring.SelectMany(BasisOf).Where(seen.Add)])
        {
            if (ring.Find(Fits) is { } near)
            {
                return near;
            }
        }

        return kinds.Distinct(StringComparer.Ordinal).Select(kind => LastBefore(document, kind, Fits)).OfType<StatedFacts>().MaxBy(found => NumberOf(found.Document.Id));

        bool Fits(StatedFacts candidate) => candidate != document && kinds.Contains(candidate.Document.Kind, StringComparer.Ordinal) && condition(candidate);
    }

    /// <summary>The documents a document is built on: those it names, and those of the kinds its template names.</summary>
    public IReadOnlyList<StatedFacts> BasisOf(StatedFacts document)
    {
        if (!bases.TryGetValue(document.Document.Id, out var known))
        {
            var named = document.Document.Basis.Concat(BasisKinds(document.Document.Kind)
                .Where(kind => !document.Document.Basis.Any(use => use.Kind == kind))
                .Select(kind => new BasisUse(kind, null)));
            bases[document.Document.Id] = known = [.. named.Select(use => Find(use, document)).OfType<StatedFacts>().Distinct()];
        }

        return known;
    }

    // Looks back from the document's place, so that a mission of many documents costs no more for each.
    private StatedFacts? LastBefore(StatedFacts document, string kind, Func<StatedFacts, bool> condition)
    {
        if (!byKind.TryGetValue(kind, out var known))
        {
            return null;
        }

        var (low, high, number) = (0, known.Count, NumberOf(document.Document.Id));
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = NumberOf(known[middle].Document.Id) < number ? (middle + 1, high) : (low, middle);
        }

        var found = low == 0 ? -1 : known.FindLastIndex(low - 1, low, candidate => condition(candidate));
        return found < 0 ? null : known[found];
    }

    private int Depth(string kind, HashSet<string> above) =>
        !above.Add(kind) ? 0 : BasisKinds(kind).Select(basis => 1 + Depth(basis, [.. above])).DefaultIfEmpty(0).Max();
}
