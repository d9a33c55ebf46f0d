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
    private readonly ILookup<string, StatedFacts> byKind;

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
        byKind = Documents.ToLookup(document => document.Document.Kind, StringComparer.Ordinal);
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
    public StatedFacts? Find(BasisUse use, StatedFacts user)
    {
        var known = byKind[use.Kind].Where(document => document != user).ToList();
        return use.Document is { } id ? known.Find(document => document.Document.Id == id)
            : known.Find(document => use.Version is not null && document.Document.Version == use.Version && known.Count > 1)
            ?? known.LastOrDefault();
    }

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

        return Documents.Take(NumberOf(document.Document.Id)).LastOrDefault(Fits);

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

    private int Depth(string kind, HashSet<string> above) =>
        !above.Add(kind) ? 0 : BasisKinds(kind).Select(basis => 1 + Depth(basis, [.. above])).DefaultIfEmpty(0).Max();
}
