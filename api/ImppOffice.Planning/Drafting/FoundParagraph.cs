using ImppOffice.Planning.Checks;
using ImppOffice.Planning.Documents;

namespace ImppOffice.Planning.Drafting;

/// <summary>Finds a paragraph as Word's search does.</summary>
public static class FoundParagraph
{
    /// <summary>The number of the paragraph in which the text stands for the asked time; null where it does not.</summary>
    public static int? NumberOf(Find find, BodyText body)
    {
        var left = find.Occurrence;
        for (var at = Next(0); at >= 0; at = Next(at + find.Text.Length))
        {
            if (left-- == 0)
            {
                var number = body.Stretches.Where(stretch => at >= stretch.Start && at < stretch.Start + stretch.Length).Select(stretch => stretch.Paragraph).FirstOrDefault();
                return number == 0 ? null : number;
            }
        }

        return null;

        int Next(int from) => find.Text.Length == 0 ? -1 : body.Text.IndexOf(find.Text, from, StringComparison.Ordinal);
    }
}
