using ImppOffice.Word.Comparing;

namespace ImppOffice.Api.Reports;

/// <summary>Knows for each paragraph of both versions what happened to it. Differences are named by their numbers, from 1.</summary>
internal sealed class SideMarks
{
    private readonly Dictionary<(bool Row, int Paragraph), int> old = [];
    private readonly Dictionary<(bool Row, int Paragraph), int> now = [];
    private readonly IReadOnlyList<Difference> differences;

    public SideMarks(Comparison comparison)
    {
        differences = comparison.Differences;
        for (var index = 0; index < differences.Count; index++)
        {
            var row = differences[index].Scope == DifferenceScope.Row;
            Add(old, differences[index].Old, row, index + 1);
            Add(now, differences[index].New, row, index + 1);
        }
    }

    public Difference this[int number] => differences[number - 1];

    /// <summary>The difference that a whole line is; 0 where it is none.</summary>
    public int Of(SideLine line, bool isOld) => (isOld ? old : now).GetValueOrDefault((line.IsRow, line.Paragraph));

    /// <summary>The difference that a cell of a row is; 0 where it is none.</summary>
    public int Of(SideCell cell, bool isOld) => (isOld ? old : now).GetValueOrDefault((false, cell.Paragraph));

    /// <summary>Whether a line stands in one version only, or elsewhere in the other.</summary>
    public bool StandsAlone(SideLine line, bool isOld) => Of(line, isOld) is > 0 and var number && this[number].Kind is DifferenceKind.Added or DifferenceKind.Removed or DifferenceKind.Moved;

    /// <summary>Whether two lines are the same one in both versions: they say the same, or differ in the same way.</summary>
    public bool Together(SideLine before, SideLine after) =>
        before.Text == after.Text
        || (Of(before, isOld: true) is > 0 and var whole && whole == Of(after, isOld: false))
        || before.Cells.Any(cell => Of(cell, isOld: true) is > 0 and var part && after.Cells.Any(known => Of(known, isOld: false) == part));

    // What stands outside the body has no paragraph by which it could be found.
    private static void Add(Dictionary<(bool, int), int> marks, DifferencePlace? place, bool row, int number)
    {
        if (place is { Paragraph: > 0 })
        {
            marks.TryAdd((row, place.Paragraph), number);
        }
    }
}
