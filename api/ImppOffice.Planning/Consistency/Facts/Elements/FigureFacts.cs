using ImppOffice.Planning.Checks;
using ImppOffice.Planning.Documents;
using ImppOffice.Planning.Templates;

namespace ImppOffice.Planning.Consistency.Facts.Elements;

/// <summary>Reads figures in prose that count what a fact counts: "4,000 troops and 600 police officers".</summary>
internal sealed class FigureFacts(FactMaker maker, FactKind kind)
{
    private const int MostWordsBetween = 2;
    private const int Reach = 60;

    /// <summary>The facts: what is counted is the statement, the figure the first part that holds one.</summary>
    public IEnumerable<Fact> Read(IEnumerable<Paragraph> paragraphs, FactSource source)
    {
        var amount = kind.Parts.First(part => part.Holds == FactHolds.Figure);
        foreach (var paragraph in paragraphs)
        {
            var plain = NumberText.Plain(paragraph.Text);
            foreach (var number in NumberText.FindIn(plain, maker.Language).Where(number => !number.IsUnsure && number.Unit is null))
            {
                if (Counted(plain[(number.Start + number.Length)..Math.Min(plain.Length, number.Start + number.Length + Reach)]) is { } counted)
                {
                    yield return maker.Make(kind, counted, paragraph, source.Inferred, item: null, [new PartText(kind.Parts[0], counted, paragraph), new PartText(amount, plain.Substring(number.Start, number.Length).Trim(), paragraph)]);
                }
            }
        }
    }

    private string? Counted(string behind)
    {
        var names = kind.Counts.All.ToList();
        var at = NameMatch.Find(behind, names);
        if (at < 0 || PlainText.CountWords(behind[..at]) > MostWordsBetween || (PlainText.CountWords(behind[..at]) > 0 && !NameMatch.Stands(behind[at..], kind.Counts.GetValueOrDefault(LocalText.Fallback) ?? [])) || behind[..at].AsSpan().IndexOfAny(",;.:()0123456789") >= 0)
        {
            return null;
        }

        // The longest of the names that stand there: police officers rather than police.
        var end = at + names.Where(name => NameMatch.Find(behind[at..], [name]) == 0).Max(name => PlainText.Fold(name).Length);
        return behind[..end].Trim();
    }
}
