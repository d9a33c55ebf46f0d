using ImppOffice.Planning.Documents;

namespace ImppOffice.Word.Comparing;

/// <summary>Joins what was removed in one place and added, word for word, in another.</summary>
internal static class MovedUnits
{
    // Shorter texts ("None.", a heading) stand in many places by chance.
    private const int FewestWords = 5;

    /// <summary>The differences with moves at the place they lead to.</summary>
    public static IReadOnlyList<Difference> Join(IReadOnlyList<Difference> differences)
    {
        var removed = differences.Where(difference => difference.Kind == DifferenceKind.Removed && PlainText.CountWords(Text(difference)) >= FewestWords)
            .GroupBy(Key).ToDictionary(group => group.Key, group => new Queue<Difference>(group));
        var origins = new Dictionary<Difference, Difference>(ReferenceEqualityComparer.Instance);
        foreach (var added in differences.Where(difference => difference.Kind == DifferenceKind.Added))
        {
            if (removed.TryGetValue(Key(added), out var candidates) && candidates.TryDequeue(out var origin))
            {
                origins.Add(added, origin);
            }
        }

        var gone = new HashSet<Difference>(origins.Values, ReferenceEqualityComparer.Instance);
        return [.. differences.Where(difference => !gone.Contains(difference)).Select(difference => origins.TryGetValue(difference, out var origin) ? Moved(difference, origin) : difference)];
    }

    private static Difference Moved(Difference added, Difference removed) => added with
    {
        Kind = DifferenceKind.Moved,
        Old = removed.Old,
        Text = TextPieces.Whole(PieceChange.Same, Text(added)),
    };

    private static (DifferenceScope Scope, string Text) Key(Difference difference) => (difference.Scope, Text(difference));

    private static string Text(Difference difference) => string.Concat(difference.Text.Select(piece => piece.Text));
}
