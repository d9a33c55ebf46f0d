using ImppOffice.Planning.Checks;
using ImppOffice.Planning.Documents;

namespace ImppOffice.Planning.Consistency.Facts.Documents;

/// <summary>Finds where a text names kinds of documents, the longest name first, so that a Mission Plan Review is no Mission Plan.</summary>
internal sealed class KindMentions(Subject subject)
{
    private readonly List<(string Kind, string Name)> names =
    [
        .. subject.Knowledge.Library.Templates
            .SelectMany(template => DocumentOutline.Names(template.Title, template.Aliases).Select(name => (template.Kind, Name: PlainText.Fold(name))))
            .Where(pair => pair.Name.Length > 3)
            .OrderByDescending(pair => pair.Name.Length)
            .ThenBy(pair => pair.Name, StringComparer.Ordinal)
            .ThenByDescending(pair => subject.Template.Basis.Contains(pair.Kind, StringComparer.Ordinal)),
    ];

    private readonly List<string> basis = [.. subject.Template.Basis.SelectMany(kind => subject.Knowledge.Library.Templates.Where(template => template.Kind == kind)).SelectMany(template => DocumentOutline.Names(template.Title, template.Aliases))];

    /// <summary>Whether a folded text has a name of a kind that this one is built on.</summary>
    public bool MayNameBasis(string folded) => NameMatch.Stands(folded, basis);

    /// <summary>The kinds named, in order, other than the document's own, each with its words and what stands behind them up to the next.</summary>
    public IEnumerable<(string Kind, string Text, string Behind)> Find(string text)
    {
        var plain = NumberText.Plain(text);
        var left = plain;
        var found = new List<(int At, int End, string Kind)>();
        foreach (var (kind, name) in names)
        {
            for (var at = NameMatch.Find(left, [name]); at >= 0; at = NameMatch.Find(left, [name]))
            {
                found.Add((at, at + name.Length, kind));
                left = string.Concat(left.AsSpan(0, at), new string('\u0001', name.Length), left.AsSpan(at + name.Length));
            }
        }

        found.Sort((one, other) => one.At.CompareTo(other.At));
        return found.Select((mention, index) => (mention.Kind, (plain.Length == text.Length ? text : plain)[mention.At..mention.End], plain[mention.End..(index + 1 < found.Count ? found[index + 1].At : plain.Length)]))
            .Where(mention => mention.Kind != subject.Template.Kind);
    }
}
