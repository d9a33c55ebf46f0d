namespace ImppOffice.Word.Reading;

/// <summary>
/// Levels of headings that have no style. Forms of numbers rank in the order in which they first appear, as in
/// "I. ... A. ... 1."; lines without a number stand below the numbered ones, capitals above bold.
/// </summary>
internal sealed class LookedLevels
{
    private readonly List<NumberForm> forms = [];

    // Where typed and automatic numbers are mixed, the forms no longer tell the rank; the look still does.
    private readonly Dictionary<bool, int> lastOfLook = [];
    private int numberedLevel;
    private bool numberedInCapitals;
    private bool sawCapitals;

    /// <summary>The level of the next heading; its number may be typed, automatic or none.</summary>
    public int Next(DraftParagraph paragraph, string? number, bool automatic)
    {
        var capitals = HeadingLooks.InCapitals(paragraph) || paragraph.AllUnderlined;
        var level = number is null ? Unnumbered(capitals)
            : automatic && lastOfLook.TryGetValue(capitals, out var last) ? last
            : Numbered(number, capitals);
        lastOfLook[capitals] = level;
        return level;
    }

    private int Numbered(string number, bool capitals)
    {
        var form = TypedNumber.FormOf(number);

        // "V." after "IV." is Roman, after "U." it is a letter: what is open already decides.
        if (form is NumberForm.Roman && !forms.Contains(form) && forms.Contains(NumberForm.Letter))
        {
            form = NumberForm.Letter;
        }

        var index = forms.IndexOf(form);
        if (index < 0)
        {
            forms.Add(form);
            index = forms.Count - 1;
        }
        else
        {
            forms.RemoveRange(index + 1, forms.Count - index - 1);
        }

        numberedLevel = index + TypedNumber.Depth(number);
        numberedInCapitals = capitals;
        return numberedLevel;
    }

    private int Unnumbered(bool capitals)
    {
        if (numberedLevel > 0 && (!capitals || numberedInCapitals))
        {
            return numberedLevel + 1;
        }

        sawCapitals |= capitals;
        return capitals || !sawCapitals ? 1 : 2;
    }
}
