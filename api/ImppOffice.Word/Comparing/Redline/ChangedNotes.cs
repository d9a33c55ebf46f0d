namespace ImppOffice.Word.Comparing;

/// <summary>A note whose text changed is the same note: its reference stays, and the change is told in the note.</summary>
internal static class ChangedNotes
{
    /// <summary>Matches references to notes that stand alone between the same two matches, in order; a match is the index of the new atom, or -1.</summary>
    public static void Match(List<Atom> old, List<Atom> now, int[] matches)
    {
        var (from, other) = (0, 0);
        for (var index = 0; index <= old.Count; index++)
        {
            if (index == old.Count || matches[index] >= 0)
            {
                var end = index == old.Count ? now.Count : matches[index];
                Match(References(old, from, index), References(now, other, end), (one, two) => matches[one] = two);
                (from, other) = (index + 1, end + 1);
            }
        }
    }

    private static void Match(List<(int Index, string Kind)> old, List<(int Index, string Kind)> now, Action<int, int> match)
    {
        var next = 0;
        foreach (var (index, kind) in old)
        {
            var found = now.FindIndex(next, reference => reference.Kind == kind);
            if (found >= 0)
            {
                match(index, now[found].Index);
                next = found + 1;
            }
        }
    }

    private static List<(int Index, string Kind)> References(List<Atom> atoms, int from, int to) =>
    [
        .. Enumerable.Range(from, Math.Max(0, to - from))
            .Where(index => atoms[index] is PieceAtom piece && NoteReferences.IsReference(piece))
            .Select(index => (index, NoteTexts.KindOf(((PieceAtom)atoms[index]).Element!))),
    ];
}
