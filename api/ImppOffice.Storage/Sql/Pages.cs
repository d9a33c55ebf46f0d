using System.Globalization;
using ImppOffice.Planning;

namespace ImppOffice.Storage.Sql;

/// <summary>Stretches of lists; each query asks for one row more than is wanted, which tells whether there is a rest.</summary>
internal static class Pages
{
    public static Page<T> Of<TRow, T>(IReadOnlyList<TRow> rows, PageOf page, Func<TRow, T> item, Func<TRow, string> mark) =>
        new([.. rows.Take(page.Size).Select(item)], rows.Count > page.Size ? mark(rows[page.Size - 1]) : null);

    /// <summary>The number to go on after; 0 for the first stretch and for a mark that nobody gave.</summary>
    public static long Number(PageOf page) => long.TryParse(page.After, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;

    /// <summary>A parameter that is there only where it has a value.</summary>
    public static (string Name, object? Value)[] Optional(string name, object? value) => value is null ? [] : [(name, value)];
}
