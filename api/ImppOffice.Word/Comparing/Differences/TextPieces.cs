namespace ImppOffice.Word.Comparing;

/// <summary>Texts word by word.</summary>
internal static class TextPieces
{
    /// <summary>The pieces that lead from one text to another, each as long as it can be.</summary>
    public static IReadOnlyList<TextPiece> Of(string old, string now)
    {
        if (old == now || old.Length == 0 || now.Length == 0)
        {
            return old == now ? Whole(PieceChange.Same, old) : [.. Whole(PieceChange.Removed, old), .. Whole(PieceChange.Added, now)];
        }

        var (before, after) = (Tokens.Of(old), Tokens.Of(now));
        var pieces = new List<(PieceChange Change, List<string> Tokens)>();
        var next = 0;
        foreach (var (match, index) in TokenMatch.Of(before, after).Select((match, index) => (match, index)))
        {
            for (; match >= 0 && next < match; next++)
            {
                Add(pieces, PieceChange.Added, after[next]);
            }

            next = match >= 0 ? match + 1 : next;
            Add(pieces, match >= 0 ? PieceChange.Same : PieceChange.Removed, before[index]);
        }

        for (; next < after.Count; next++)
        {
            Add(pieces, PieceChange.Added, after[next]);
        }

        return [.. pieces.Select(piece => new TextPiece(piece.Change, string.Concat(piece.Tokens)))];
    }

    public static IReadOnlyList<TextPiece> Whole(PieceChange change, string text) => text.Length == 0 ? [] : [new TextPiece(change, text)];

    private static void Add(List<(PieceChange Change, List<string> Tokens)> pieces, PieceChange change, string token)
    {
        if (pieces.Count == 0 || pieces[^1].Change != change)
        {
            pieces.Add((change, []));
        }

        pieces[^1].Tokens.Add(token);
    }
}
