using System.Text.RegularExpressions;
using ImppOffice.Planning.Checks;
using ImppOffice.Planning.Documents;
using ImppOffice.Planning.Templates;

namespace ImppOffice.Planning.Consistency.Facts.Documents;

/// <summary>Reads dates that stand right behind a phrase of facts.json: "the mandate ends on 30 September 2027".</summary>
internal sealed partial class CueFacts(FactMaker maker, TitleBlock title)
{
    private const int Reach = 60;

    /// <summary>One fact for each different date; those in the title block come first.</summary>
    public IEnumerable<Fact> Read()
    {
        foreach (var kind in maker.Catalogue.Facts.Where(kind => kind.EveryDocument && kind.Cues.Count > 0))
        {
            var labelled = title.Find(kind.Name, kind.Labels.All) is { } found ? found.Said.Take(1).Select(said => maker.Make(kind, said.Text, said, found.Source)) : [];
            foreach (var fact in labelled.Concat(InProse(kind)).Where(fact => fact.Value is not FactValue.Words).DistinctBy(fact => fact.Value))
            {
                yield return fact;
            }
        }
    }

    private IEnumerable<Fact> InProse(FactKind kind) =>
        maker.Subject.Paragraphs.SelectMany(paragraph => Behind(kind, paragraph.Text).Select(date => maker.Make(kind, date, paragraph.Paragraph, FactSource.Labelled)));

    private static IEnumerable<string> Behind(FactKind kind, string folded)
    {
        var text = Whose().Replace(PlainText.WithPlainDigits(folded), "${mandate} ");
        for (var at = NameMatch.Find(text, kind.Cues.All); at >= 0;)
        {
            var rest = text[at..];
            var cue = kind.Cues.All.Select(PlainText.Fold).Where(name => rest.StartsWith(name, StringComparison.Ordinal)).MaxBy(name => name.Length) ?? "";
            var behind = rest[cue.Length..].TrimStart();
            if (cue.Length > 0 && DateText.SpansIn(behind).FirstOrDefault() is { } span && span.Start <= Reach && Leads().IsMatch(behind[..span.Start]))
            {
                yield return behind.Substring(span.Start, span.Length);
            }

            var from = at + Math.Max(1, cue.Length);
            var next = NameMatch.Find(text[from..], kind.Cues.All);
            at = next < 0 ? -1 : from + next;
        }
    }

    // "The mandate of UNIMTA ends" is "the mandate ends".
    [GeneratedRegex(@"\b(?<mandate>mandate|mandat|mandato) (?:of|de|du|del|d')\s?(?:the |la |l'|le )?\p{L}+ ", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Whose();

    // Between the phrase and its date stand only words that lead to it.
    [GeneratedRegex(@"^[\s,:]*(?:(?:on|until|to|of|the|mission|its|a|period|ending|midnight|end|le|du|au|jusqu'au|el|hasta|de|la|minuit|in|is|for|الى|حتى|في|البعثة)\s+|[a-z]{4,12}\s+(?=(?:on|until|le|jusqu'au|el|hasta)\s))*$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Leads();
}
