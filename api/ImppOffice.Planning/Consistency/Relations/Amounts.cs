using System.Globalization;
using ImppOffice.Planning.Consistency.Facts;
using ImppOffice.Planning.Consistency.Linking;

namespace ImppOffice.Planning.Consistency.Relations;

/// <summary>The figures of some rows.</summary>
internal sealed class Amounts
{
    private readonly string part;
    private readonly List<FactValue.Figure> figures;
    private readonly bool complete;

    public Amounts(IEnumerable<StatedItem> rows, string part)
    {
        this.part = part;
        var all = rows.ToList();
        Items = [.. all.Where(row => row.Part(part)?.Value is FactValue.Figure)];
        figures = [.. Items.Select(row => (FactValue.Figure)row.Part(part)!.Value)];
        complete = Items.Count == all.Count;
    }

    /// <summary>The rows with a figure, in order.</summary>
    public IReadOnlyList<StatedItem> Items { get; }

    public int Count => Items.Count;

    public decimal Sum => figures.Sum(figure => figure.Number);

    /// <summary>What is counted, where every row says the same; else null.</summary>
    public string? Unit => figures.TrueForAll(figure => figure.Unit == figures[0].Unit) ? figures[0].Unit : null;

    /// <summary>Whether every row was read surely, has a figure, counts the same and stands in the same section: a second table may count the same again.</summary>
    public bool AreSure =>
        complete && Items.All(item => item.IsSure && item.Fact.Place.Section == Items[0].Fact.Place.Section) && figures.TrueForAll(figure => figure.Unit == figures[0].Unit);

    public bool All(Func<FactValue.Figure, bool> condition) => figures.TrueForAll(figure => condition(figure));

    /// <summary>Whether a stated total is the sum, but for what rounding of figures written short explains.</summary>
    public bool Agrees(FactValue.Figure total) => Summands.Agree(figures, total);

    /// <summary>Whether the sums of two lists agree, but for the same.</summary>
    public bool Agrees(Amounts other) => other.Agrees(new FactValue.Figure(Sum, null, figures.Max(figure => figure.Step)));

    public static string Write(decimal number) => number.ToString("#,##0.##", CultureInfo.InvariantCulture).Replace(',', ' ');

    /// <summary>The place of the first figure.</summary>
    public (StatedItem Item, FactPart? Part) First => (Items[0], Items[0].Part(part));
}
