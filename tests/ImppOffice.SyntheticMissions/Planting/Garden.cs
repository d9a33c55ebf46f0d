using ImppOffice.SyntheticMissions.Missions;
using ImppOffice.SyntheticMissions.Wording;
using ImppOffice.SyntheticMissions.Writing;

namespace ImppOffice.SyntheticMissions.Planting;

/// <summary>Changes documents and keeps account of it; no item of the mission is changed twice.</summary>
internal sealed class Garden(SyntheticMission mission, Random random)
{
    private readonly HashSet<string> taken = new(StringComparer.Ordinal);

    public SyntheticMission Mission => mission;

    public List<Planted> Contradictions { get; } = [];

    public List<Planted> Variations { get; } = [];

    public Random Random => random;

    /// <summary>The documents of some kinds, in an order of chance.</summary>
    public IEnumerable<SyntheticDocument> Of(params string[] kinds)
    {
        var found = mission.Documents.Where(document => kinds.Contains(document.Kind)).ToArray();
        random.Shuffle(found);
        return found;
    }

    /// <summary>An item of a list that nothing was done to; null where there is none left.</summary>
    public T? Free<T>(IReadOnlyList<T> items, Func<T, string> key)
        where T : class
    {
        var all = items.ToArray();
        random.Shuffle(all);
        var free = Array.Find(all, item => !taken.Contains(key(item)));
        if (free is not null)
        {
            taken.Add(key(free));
        }

        return free;
    }

    /// <summary>Puts another text into a column; false where the document has no such line.</summary>
    public static bool Change(SyntheticDocument document, string element, string key, string column, Func<Ways, string, string> text, out (string Was, string Became) change)
    {
        change = default;
        if (document.Find(element, key) is not { } line)
        {
            return false;
        }

        var number = line.Texts.Length == 1 ? 0 : Shipped.Templates.Column(document.Kind, element, column);
        change = (line.Texts[number], text(document.Ways, line.Texts[number]));
        line.Texts[number] = change.Became;
        return true;
    }

    public void Contradict(string relation, string change, SyntheticDocument document, string item, string words, Expected expected, (string Was, string Became) text) =>
        Contradictions.Add(new Planted(relation, change, document.Name, item, words, document.Language == "en" ? expected : Expected.NeedsReview, text.Was, text.Became));

    public void Vary(string relation, string change, SyntheticDocument document, string item, string words, Expected worst, (string Was, string Became) text) =>
        Variations.Add(new Planted(relation, change, document.Name, item, words, worst, text.Was, text.Became));
}
