using ImppOffice.Planning.Documents;

namespace ImppOffice.Word.Reading;

/// <summary>Which paragraphs are items of lists.</summary>
internal static class ListItems
{
    private const string Marks = "-–—•·*▪◦‣●○■□➢✓§\uF0B7\uF0A7";

    /// <summary>The item a paragraph is, or null.</summary>
    public static ListItem? Of(DraftParagraph paragraph, Definitions definitions)
    {
        var (number, level) = NumberingOf(paragraph, definitions);
        if (number is > 0)
        {
            var ordered = definitions.Numbering.Level(number.Value, level, definitions.Styles)?.Ordered ?? false;
            return new ListItem(number.Value, level, ordered);
        }

        return TypedMark(paragraph.Text.TrimStart()) > 0 ? new ListItem(-1, 0, Ordered: false) : null;
    }

    /// <summary>The numbering instance of a paragraph, its own or its style's, and the level; null or 0 where it has none.</summary>
    public static (int? Number, int Level) NumberingOf(DraftParagraph paragraph, Definitions definitions)
    {
        var own = paragraph.Format;
        var style = paragraph.Style;
        var number = own.NumberingId ?? style.NumberingId;
        if (number is null or 0)
        {
            return (number, 0);
        }

        var linked = own.NumberingLevel is null && own.Style is not null
            ? definitions.Numbering.LevelOfStyle(number.Value, own.Style, definitions.Styles)
            : null;
        return (number, Math.Clamp(own.NumberingLevel ?? linked ?? style.NumberingLevel ?? 0, 0, 8));
    }

    /// <summary>How long a typed dash or bullet with its space is; 0 where there is none.</summary>
    public static int TypedMark(string text) =>
        text.Length > 2 && Marks.Contains(text[0], StringComparison.Ordinal) && char.IsWhiteSpace(text[1]) ? 2 : 0;
}
