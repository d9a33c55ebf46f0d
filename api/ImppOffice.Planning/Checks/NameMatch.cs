using System.Collections.Concurrent;
using ImppOffice.Planning.Documents;

namespace ImppOffice.Planning.Checks;

/// <summary>Looks for names as whole words in folded text.</summary>
public static class NameMatch
{
    // The names come from templates: there are few, and each is looked for in every paragraph.
    private static readonly ConcurrentDictionary<string, (string Sought, bool Open)> Known = new(StringComparer.Ordinal);

    /// <summary>Where the first of the names stands in a text folded by <see cref="PlainText.Fold"/>; -1 where none does.</summary>
    public static int Find(string folded, IEnumerable<string> names)
    {
        var first = -1;
        foreach (var name in names)
        {
            var at = Find(folded, name);
            if (at >= 0 && (first < 0 || at < first))
            {
                first = at;
            }
        }

        return first;
    }

    /// <summary>Whether one of the names stands in a folded text.</summary>
    public static bool Stands(string folded, IEnumerable<string> names) => names.Any(name => Find(folded, name) >= 0);

    private static int Find(string folded, string name)
    {
        var (sought, open) = Known.GetOrAdd(name, written => (PlainText.Fold(written.TrimEnd('*')), written.EndsWith('*')));
        if (sought.Length == 0)
        {
            return -1;
        }

        for (var at = folded.IndexOf(sought, StringComparison.Ordinal); at >= 0; at = folded.IndexOf(sought, at + 1, StringComparison.Ordinal))
        {
            var end = at + sought.Length;
            if (!Joins(folded, at - 1, at) && (open || !Joins(folded, end - 1, end)))
            {
                return at;
            }
        }

        return -1;
    }

    private static bool Joins(string text, int left, int right) =>
        left >= 0 && right < text.Length && char.IsLetterOrDigit(text[left]) && char.IsLetterOrDigit(text[right]);
}
