using System.Text.RegularExpressions;
using ImppOffice.Planning.Documents;
using ImppOffice.Planning.Templates;

namespace ImppOffice.Planning.Checks;

/// <summary>A kind of document named on a title page.</summary>
/// <param name="Template">The kind.</param>
/// <param name="IsTitle">True where the line is the document's own title; false where it may only speak of such a document.</param>
internal sealed record NamedTitle(Template Template, bool IsTitle);

/// <summary>Finds the kind of document that a title page names.</summary>
internal sealed partial class TitleSearch(IEnumerable<Template> templates)
{
    private const int ParagraphsOfATitlePage = 15;
    private const int MostWordsOfATitle = 30;
    private const int MostWordsOfASplitTitle = 10;
    private const int MostWordsBefore = 3;

    private readonly List<(Template Template, string Name)> named =
    [
        .. templates
            .SelectMany(template => DocumentOutline.Names(template.Title, template.Aliases).Select(name => (Template: template, Name: Words(name))))
            .OrderByDescending(candidate => candidate.Name.Length),
    ];

    /// <summary>
    /// The kind the first line names, for a title comes before the documents it is built on; two lines together may
    /// name another: "Mission Plan" above "Advanced draft". Null where no line names one.
    /// </summary>
    public NamedTitle? Find(PlanningDocument document)
    {
        var lines = document.Paragraphs.Where(paragraph => !paragraph.IsEmpty).Take(ParagraphsOfATitlePage)
            .Select(paragraph => paragraph.Text)
            .Where(text => PlainText.CountWords(text) <= MostWordsOfATitle)
            .Select(Words)
            .ToList();
        for (var at = 0; at < lines.Count; at++)
        {
            if (Longest(lines[at]) is { Template: not null } found)
            {
                return Joined(lines, at, found) ?? Named(lines[at], found);
            }
        }

        // The property may be left over from the document this one was copied from.
        var property = Words(document.Properties.Title ?? "");
        return Longest(property) is { Template: not null } stated ? Named(property, stated) : null;
    }

    private NamedTitle? Joined(List<string> lines, int at, (Template Template, string Name) alone)
    {
        var pairs = new[] { at - 1, at }.Where(first => first >= 0 && first + 1 < lines.Count).Select(first => $"{lines[first]} {lines[first + 1]}");
        var longer = pairs.Where(pair => PlainText.CountWords(pair) <= MostWordsOfASplitTitle).Select(Longest).FirstOrDefault(found => found.Template is not null && found.Name.Length > alone.Name.Length && found.Name.Contains(alone.Name, StringComparison.Ordinal));
        return longer.Template is null ? null : new NamedTitle(longer.Template, IsTitle: false);
    }

    private (Template Template, string Name) Longest(string line) =>
        named.FirstOrDefault(candidate => NameMatch.Stands(line, [candidate.Name]));

    private static NamedTitle Named(string line, (Template Template, string Name) found)
    {
        var before = line[..NameMatch.Find(line, [found.Name])];
        return new NamedTitle(found.Template, PlainText.CountWords(before) <= MostWordsBefore && !Correspondence().IsMatch(line));
    }

    private static string Words(string text) => Marks().Replace(PlainText.Fold(text), " ").Trim();

    [GeneratedRegex(@"[\s,:;()\[\]\-""/.]+", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Marks();

    [GeneratedRegex(@"^(re|subject|objet|asunto|ref|reference|comments?|minutes|letter|memo|memorandum|note|agenda|cover|observations|commentaires|compte rendu|lettre|acta|carta|basis|based on|review of comments)\b", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Correspondence();
}
