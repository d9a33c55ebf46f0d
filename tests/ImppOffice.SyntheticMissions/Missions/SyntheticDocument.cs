using ImppOffice.SyntheticMissions.Wording;

namespace ImppOffice.SyntheticMissions.Missions;

/// <summary>A document before it is written: what stands in each element, line by line.</summary>
internal sealed class SyntheticDocument
{
    public required string Name { get; init; }

    public required string Kind { get; init; }

    public required Ways Ways { get; init; }

    public required DateOnly Date { get; set; }

    public string Version { get; set; } = "1.0";

    /// <summary>The mission as the title block names it.</summary>
    public string Mission { get; set; } = "United Nations Integrated Mission in Tavara (UNIMTA)";

    /// <summary>The lines of the title block that name what it is built on, by kind.</summary>
    public Dictionary<string, string> Basis { get; } = new(StringComparer.Ordinal);

    /// <summary>The lines by the id of the element, in the document's order.</summary>
    public Dictionary<string, List<Line>> Elements { get; } = new(StringComparer.Ordinal);

    public string Language => Ways.Language;

    /// <summary>How many lines say something of an item.</summary>
    public int Items => Elements.Values.Sum(lines => lines.Count);

    public Line? Find(string element, string key) => Elements.GetValueOrDefault(element)?.Find(line => line.Key == key);

    public void Say(string element, params IEnumerable<Line> lines) => Elements[element] = [.. lines];
}

/// <summary>A row of a table, or a paragraph: then it has one text.</summary>
/// <param name="Key">The item it is about; empty for the rest.</param>
/// <param name="Texts">The text of each column.</param>
internal sealed record Line(string Key, params string[] Texts);
