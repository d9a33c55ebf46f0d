using System.Text.RegularExpressions;
using ImppOffice.Planning.Documents;

namespace ImppOffice.Planning.Checks.Documents;

/// <summary>An acronym in a document.</summary>
/// <param name="Name">The acronym.</param>
/// <param name="Position">Where it stands, growing in reading order.</param>
/// <param name="Paragraph">The paragraph.</param>
/// <param name="Expansion">The words it stands for where it is defined and they could be told, else empty.</param>
internal sealed record Acronym(string Name, long Position, Paragraph Paragraph, string Expansion = "");

/// <summary>Finds acronyms and their definitions: "long form (ACR)", "ACR (long form)", and lists of acronyms.</summary>
internal static partial class Acronyms
{
    private static readonly string[] Linking = ["of", "the", "and", "for", "de", "du", "des", "la", "le", "les", "et", "del", "y"];

    private const int PositionsPerParagraph = 1 << 20;

    /// <summary>The first use of every acronym; headings and lines in capitals are passed over.</summary>
    public static IEnumerable<Acronym> FirstUses(IReadOnlyList<Paragraph> paragraphs) =>
        paragraphs
            .SelectMany((paragraph, index) => Shouts(paragraph) ? [] : Use().Matches(paragraph.Text).Select(match => new Acronym(match.Groups["name"].Value, Position(index, match.Index), paragraph)))
            .Where(use => !Roman().IsMatch(use.Name) && !use.Name.All(letter => letter == 'X'))
            .DistinctBy(use => use.Name, StringComparer.Ordinal);

    /// <summary>Whether a text is an acronym and nothing else.</summary>
    public static bool IsAcronym(string text) => Alone().IsMatch(text);

    /// <summary>Every definition.</summary>
    public static IEnumerable<Acronym> Definitions(IReadOnlyList<Paragraph> paragraphs)
    {
        for (var index = 0; index < paragraphs.Count; index++)
        {
            var paragraph = paragraphs[index];
            foreach (Match match in Bracketed().Matches(paragraph.Text))
            {
                var name = match.Groups["name"].Value;
                var expansion = Expansion(name, paragraph.Text[..match.Index]);
                if (expansion is not null)
                {
                    yield return new Acronym(name, Position(index, match.Index - expansion.Length), paragraph, expansion);
                }
            }

            foreach (Match match in Explained().Matches(paragraph.Text))
            {
                yield return new Acronym(match.Groups["name"].Value, Position(index, match.Index), paragraph);
            }

            if (paragraph.Text.Length <= 20 && Alone().Match(paragraph.Text.Trim()) is { Success: true } alone)
            {
                yield return new Acronym(alone.Value, Position(index, 0), paragraph);
            }
        }
    }

    // The words before "(ACR)" whose initials give the acronym; "" where there are words that do not.
    private static string? Expansion(string name, string before)
    {
        var words = before.TrimEnd().Split([' ', '\u00A0', '\n', '\t'], StringSplitOptions.RemoveEmptyEntries);
        if (words.Length == 0)
        {
            return null;
        }

        for (var count = 2; count <= Math.Min(words.Length, name.Length * 2 + 3); count++)
        {
            var candidate = words[^count..];
            if (!Linking.Contains(candidate[0], StringComparer.OrdinalIgnoreCase) && char.ToUpperInvariant(candidate[0].TrimStart('(', '"', '“')[..1].FirstOrDefault()) == name[0] && Spells(candidate, name))
            {
                return string.Join(' ', candidate);
            }
        }

        return "";
    }

    private static bool Spells(string[] words, string name)
    {
        var letters = string.Concat(words.SelectMany(word => word.Split('-', '/', '\'', '’')).Where(word => word.Length > 0).Select(word => char.IsLetter(word[0]) ? word[0] : word.FirstOrDefault(char.IsLetter)));
        var at = 0;
        foreach (var letter in letters.ToUpperInvariant())
        {
            at += at < name.Length && letter == name[at] ? 1 : 0;
        }

        return at == name.Length;
    }

    private static bool Shouts(Paragraph paragraph) =>
        paragraph.Heading is not null || paragraph.Text.Count(char.IsUpper) > paragraph.Text.Count(char.IsLower);

    private static long Position(int paragraph, int offset) => ((long)paragraph * PositionsPerParagraph) + offset;

    [GeneratedRegex(@"(?<![\p{L}\d/.\-])(?<name>[A-Z]{2,10})(?=s?(?![\p{L}\d/$]|-\p{Lu}))", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Use();

    [GeneratedRegex(@"\((?:the\s+|hereafter\s+|hereinafter\s+)?[""“«]?\s?(?<name>[A-Z][A-Za-z/\-]{0,3}[A-Z]{1,10})s?\s?[""”»]?\)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Bracketed();

    [GeneratedRegex(@"(?<![\p{L}\d])(?<name>[A-Z]{2,10})\s+(\((?=\p{Lu}?\p{Ll}+\s+\p{L})|[–—:=]\s+(?=\p{Lu}\p{Ll}+\s+\p{L}))", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Explained();

    [GeneratedRegex("^[A-Z]{2,10}$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Alone();

    [GeneratedRegex("^(?=[IVXLC])X{0,3}(IX|IV|V?I{0,3})$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Roman();
}
