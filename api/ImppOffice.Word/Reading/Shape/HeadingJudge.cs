using ImppOffice.Planning.Documents;

namespace ImppOffice.Word.Reading;

/// <summary>Decides which paragraphs are headings, from the surest sign to the least sure.</summary>
internal sealed class HeadingJudge(Definitions definitions)
{
    private readonly LookedLevels levels = new();
    private int styledLevel;

    /// <summary>Marks the headings among the paragraphs of a document, given in reading order.</summary>
    public void Judge(IReadOnlyList<DraftParagraph> paragraphs)
    {
        var inked = paragraphs.Where(paragraph => paragraph.Inked > 0).ToList();
        var usesStyles = inked.Exists(paragraph => Sure(paragraph) is not null);
        for (var at = 0; at < inked.Count; at++)
        {
            var paragraph = inked[at];
            var sure = Sure(paragraph);
            styledLevel = sure is { } certain && !paragraph.Aside ? certain.Level : styledLevel;
            if (sure is null && !HeadingLooks.StandsOut(paragraph, strict: usesStyles))
            {
                continue;
            }

            var (title, number) = HeadingNumber.Split(paragraph.Text);
            var sign = sure ?? FromLooks(inked, at, title, number, usesStyles);
            if (sign is { } found)
            {
                paragraph.Heading = new Heading(Math.Clamp(found.Level, 1, 9), Line(title), number, found.Basis);
            }
        }
    }

    private (int Level, HeadingBasis Basis)? Sure(DraftParagraph paragraph)
    {
        var own = paragraph.Format.OutlineLevel;
        var style = paragraph.Style.HeadingLevel;
        if (paragraph.Style.IsNeverHeading && style is null)
        {
            return null;
        }

        if (own is { } outline)
        {
            var level = outline is >= 0 and <= 8 ? outline + 1 : (int?)null;
            return level is null ? null : (level.Value, style == level ? HeadingBasis.Style : HeadingBasis.OutlineLevel);
        }

        return style is { } styled ? (styled, HeadingBasis.Style) : FromNumbering(paragraph);
    }

    private (int Level, HeadingBasis Basis)? FromNumbering(DraftParagraph paragraph)
    {
        var (number, level) = ListItems.NumberingOf(paragraph, definitions);
        var linked = number is > 0 ? definitions.Numbering.Level(number.Value, level, definitions.Styles)?.Style : null;
        return linked is not null && definitions.Styles.Find(linked).HeadingLevel is { } heading ? (heading, HeadingBasis.Numbering) : null;
    }

    private (int Level, HeadingBasis Basis)? FromLooks(List<DraftParagraph> inked, int at, string title, string? number, bool usesStyles)
    {
        // On a cover page, lines in bold are no sections; the first heading with a style ends it.
        var paragraph = inked[at];
        if ((usesStyles && styledLevel == 0) || !HeadingLooks.HasTitleShape(paragraph, title))
        {
            return null;
        }

        var automatic = ListItems.NumberingOf(paragraph, definitions).Number is > 0;
        var shown = automatic ? AutomaticNumber.OfLoneLine(inked, at, definitions) : number;
        if (automatic && (usesStyles || shown is null))
        {
            return null;
        }

        var depth = TypedNumber.Depth(number);
        var level = usesStyles ? styledLevel + 1 : levels.Next(paragraph, shown, automatic);
        return depth > 1 && paragraph.AllBold
            ? (usesStyles ? depth : level, HeadingBasis.Numbering)
            : (level, HeadingBasis.Looks);
    }

    private static string Line(string title) =>
        string.Join(' ', title.Split(['\n', '\t', '\r'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)).TrimEnd(':', ' ', '：');
}
