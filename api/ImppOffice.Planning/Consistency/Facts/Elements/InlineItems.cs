using System.Globalization;
using System.Text.RegularExpressions;
using ImppOffice.Planning.Documents;

namespace ImppOffice.Planning.Consistency.Facts.Elements;

/// <summary>Takes a paragraph apart that lists things in one sentence: "(a) the courts are open; (b) the police are back".</summary>
internal static partial class InlineItems
{
    /// <summary>A paragraph for each thing, with the paragraph's number; the paragraph itself where it lists nothing.</summary>
    public static IEnumerable<Paragraph> Of(Paragraph paragraph)
    {
        var marks = Mark().Matches(paragraph.Text);
        if (paragraph.ListItem is not null || marks.Count < 2 || !InOrder(marks))
        {
            return [paragraph];
        }

        return marks.Select((mark, index) => paragraph with
        {
            Text = paragraph.Text[(mark.Index + mark.Length)..(index + 1 < marks.Count ? marks[index + 1].Index : paragraph.Text.Length)].Trim(' ', ';', ',', '\n'),
            Label = null,
            LabelLength = 0,
        });
    }

    // "(a)", "(b)" or "(1)", "(2)": two references in brackets make no list.
    private static bool InOrder(MatchCollection marks) =>
        marks.Select((mark, index) => (Text: mark.Groups["mark"].Value, Place: index))
            .All(pair => pair.Text == ((char)('a' + pair.Place)).ToString() || pair.Text == (pair.Place + 1).ToString(CultureInfo.InvariantCulture) || pair.Text == Roman(pair.Place));

    private static string Roman(int place) => new[] { "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x" }.ElementAtOrDefault(place) ?? "";

    [GeneratedRegex(@"(?:^|(?<=[\s;,:]))\((?<mark>\p{Ll}{1,4}|\d{1,2})\)\s+", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Mark();
}
