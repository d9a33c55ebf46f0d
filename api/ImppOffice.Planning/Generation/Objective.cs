using ImppOffice.Planning.Consistency.Facts;
using ImppOffice.Planning.Consistency.Matching;

namespace ImppOffice.Planning.Generation;

/// <summary>An objective as a document states it.</summary>
/// <param name="Element">The id of the element it stands in.</param>
/// <param name="Item">The id it bears, folded (<c>so2</c>, <c>2</c>), or null.</param>
/// <param name="Text">What it says, without its id.</param>
/// <param name="Paragraph">The number of its paragraph; 0 where it was typed.</param>
internal sealed record Objective(string Element, string? Item, string Text, int Paragraph)
{
    private StatementText? statement;

    /// <summary>Its text, taken apart.</summary>
    public StatementText Statement => statement ??= new StatementText(Text);

    /// <summary>The objectives that an element states under a fact's name, each once.</summary>
    public static IReadOnlyList<Objective> In(BasisReading basis, string fact, string element) =>
        Distinct(basis.Within(element).Where(stated => stated.Name == fact).Select(stated => Of(element, stated)));

    /// <summary>Each once: a results framework repeats an objective in every row beneath it.</summary>
    public static IReadOnlyList<Objective> Distinct(IEnumerable<Objective> objectives) =>
        [.. objectives.DistinctBy(objective => (objective.Item, objective.Item is null ? objective.Statement.Key : ""))];

    /// <summary>How they are paired, most alike first; ids that several bear pair nothing.</summary>
    public static IReadOnlyList<PairedItem> ToPair(IReadOnlyList<Objective> objectives) =>
        [.. objectives.Select((objective, index) => new PairedItem($"{index}", objectives.Count(other => other.Item == objective.Item) == 1 ? objective.Item : null, objective.Statement))];

    private static Objective Of(string element, Fact fact) => new(element, fact.Item, fact.Text, fact.Place.Paragraph ?? 0);
}
