using System.Globalization;
using System.Xml.Linq;
using ImppOffice.Planning.Templates;
using static ImppOffice.Word.Writing.Wml;

namespace ImppOffice.Word.Writing;

/// <summary>Widths in twentieths of a point.</summary>
internal static class ColumnWidths
{
    // A4 with margins of 2.5 cm, where the page layout states nothing.
    private const int UsualPage = 11906;
    private const int UsualMargin = 1418;

    // A column that is narrower breaks its words apart.
    private const int NarrowestColumn = 800;

    /// <summary>The text's width on the page, shared among columns by weight above a width that each one has; the last takes what rounding leaves.</summary>
    public static int[] Share(IReadOnlyList<LayoutColumn> columns, XElement pageLayout)
    {
        var total = OfText(pageLayout);
        var weights = columns.Select(column => Math.Max(1, column.Width)).ToList();
        var least = Math.Min(NarrowestColumn, total / weights.Count);
        var shared = total - (least * weights.Count);
        var widths = weights.Select(weight => least + (shared * weight / weights.Sum())).ToArray();
        widths[^1] += total - widths.Sum();
        return widths;
    }

    /// <summary>The text's width on the page.</summary>
    public static int OfText(XElement pageLayout)
    {
        var margins = pageLayout.Element(W + "pgMar");
        return Twips(pageLayout.Element(W + "pgSz"), "w", UsualPage) - Twips(margins, "left", UsualMargin) - Twips(margins, "right", UsualMargin);
    }

    private static int Twips(XElement? element, string attribute, int usual) =>
        int.TryParse((string?)element?.Attribute(W + attribute), NumberStyles.Integer, CultureInfo.InvariantCulture, out var twips) ? twips : usual;
}
