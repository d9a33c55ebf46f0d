using ImppOffice.Planning.Consistency.Matching;
using ImppOffice.Planning.Generation.Rules;

namespace ImppOffice.Planning.Generation;

/// <summary>How an objective stands in a paragraph of its own.</summary>
internal sealed class ObjectiveWording(RevisionDraft draft, CarriedObjectives rule)
{
    // "Objective 2" is two words, "SO2" one or two: a paragraph with more says something besides.
    private const int MarkWords = 2;

    /// <summary>The paragraph; the one in force where it says the same.</summary>
    public string Stated(Objective now, Objective? old)
    {
        var written = old is null ? null : draft.InForce.Paragraph(old.Paragraph)?.Text.Trim();
        return written is not null && CompareStatements.Run(now.Statement, old!.Statement, draft.Matching).Wording == Wording.Identical && new StatementText(written).Words.Count <= old.Statement.Words.Count + MarkWords
            ? written
            : Marked(now);
    }

    private string Marked(Objective objective)
    {
        var separator = draft.Language == "fr" ? " : " : ": ";
        return objective.Item is not { } item ? objective.Text
            : char.IsDigit(item[0]) ? $"{Label()} {item}{separator}{objective.Text}"
            : $"{item.ToUpperInvariant()}{separator}{objective.Text}";
    }

    private string Label()
    {
        var labels = draft.Knowledge.Facts.Find(rule.Fact).Labels;
        return labels.TryGetValue(draft.Language, out var spoken) ? spoken[0] : labels[LocalText.Fallback][0];
    }
}
