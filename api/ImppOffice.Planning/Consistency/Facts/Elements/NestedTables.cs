using ImppOffice.Planning.Documents;

namespace ImppOffice.Planning.Consistency.Facts.Elements;

/// <summary>Finds tables that stand in the cells of others.</summary>
internal static class NestedTables
{
    /// <summary>The tables and those within them, the outer ones first.</summary>
    public static IEnumerable<Table> Of(IEnumerable<Table> tables) =>
        tables.SelectMany(table => Of(table.Rows.SelectMany(row => row.Cells).Where(cell => !cell.ContinuesAbove).SelectMany(cell => cell.Blocks).OfType<Table>()).Prepend(table));
}
