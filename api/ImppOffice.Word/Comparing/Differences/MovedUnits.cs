namespace ImppOffice.Word.Comparing;

/// <summary>Joins what was removed in one place and added, word for word or nearly so, in another.</summary>
internal static class MovedUnits
{
    /// <summary>The differences with moves at the place they lead to.</summary>
    public static IReadOnlyList<Difference> Join(IReadOnlyList<Difference> differences)
    {
        var removed = differences.Where(difference => difference.Kind == DifferenceKind.Removed).ToList();
        var added = differences.Where(difference => difference.Kind == DifferenceKind.Added).ToList();
        var matches = MoveMatch.Of([.. removed.Select(Moving)], [.. added.Select(Moving)]);
        var origins = new Dictionary<Difference, Difference>(ReferenceEqualityComparer.Instance);
        for (var index = 0; index < added.Count; index++)
        {
            if (matches[index] >= 0)
            {
                origins.Add(added[index], removed[matches[index]]);
            }
        }

        var gone = new HashSet<Difference>(origins.Values, ReferenceEqualityComparer.Instance);
        return [.. differences.Where(difference => !gone.Contains(difference)).Select(difference => origins.TryGetValue(difference, out var origin) ? Moved(difference, origin) : difference)];
    }

    private static Difference Moved(Difference added, Difference removed) => added with
    {
        Kind = DifferenceKind.Moved,
        Old = removed.Old,
        Text = TextPieces.Of(Text(removed), Text(added)),
        Figures = FigureChanges.Find(Text(removed), Text(added)),
    };

    private static MoveText Moving(Difference difference) => new(difference.Scope.ToString(), Text(difference));

    private static string Text(Difference difference) => string.Concat(difference.Text.Select(piece => piece.Text));
}
