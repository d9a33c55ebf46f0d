using System.Text.RegularExpressions;
using ImppOffice.Planning.Documents;
using ImppOffice.Planning.Templates;

namespace ImppOffice.Planning.Checks.Documents;

/// <summary>Whether a document may name its basis in other words: by a symbol, in a note, or with the words of the title apart.</summary>
internal static partial class BasisHint
{
    private const int FewestLetters = 4;
    private static readonly string[] Nouns = ["directive", "plan", "assessment", "report", "budget", "terms", "review", "evaluation", "rapport", "directiva", "informe", "توجيه", "خطة", "تقرير"];

    /// <summary>True where something may stand for one of the kinds.</summary>
    public static bool Stands(Subject subject, IEnumerable<Template> kinds)
    {
        var texts = subject.Paragraphs.Where(paragraph => paragraph.Paragraph.Heading is null).Select(paragraph => paragraph.Text).ToList();
        var aside = subject.Document.Stories.Select(story => PlainText.Fold(story.Text)).ToList();
        var own = DocumentOutline.Names(subject.Template.Title, subject.Template.Aliases).Select(PlainText.Fold).OrderByDescending(name => name.Length).ToList();
        var rest = texts.Concat(aside).Select(text => own.Aggregate(text, (left, name) => left.Replace(name, "", StringComparison.Ordinal))).ToList();
        return texts.Concat(aside).Any(Symbol().IsMatch)
            || kinds.Any(kind => aside.Exists(text => NameMatch.Stands(text, DocumentOutline.Names(kind.Title, kind.Aliases))) || rest.Exists(text => SpeaksOf(text, kind)));
    }

    private static bool SpeaksOf(string text, Template kind) =>
        DocumentOutline.Names(kind.Title, kind.Aliases)
            .Select(name => PlainText.Fold(name).Split([' ', '\'', '-']).Where(word => word.Length >= FewestLetters).Distinct(StringComparer.Ordinal).ToList())
            .Any(words => words.Exists(word => Nouns.Contains(word, StringComparer.Ordinal) && NameMatch.Stands(text, [word])) && words.Count(word => NameMatch.Stands(text, [word])) >= 2);

    [GeneratedRegex(@"\b[a-z]{1,4}/(res/)?\d{2,4}(/\d+| \(\d{4}\))", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Symbol();
}
