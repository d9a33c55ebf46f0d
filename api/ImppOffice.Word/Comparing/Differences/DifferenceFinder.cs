namespace ImppOffice.Word.Comparing;

/// <summary>Aligns units and their parts, and gathers what differs.</summary>
internal sealed class DifferenceFinder(Places oldPlaces, Places newPlaces)
{
    private readonly Vocabulary vocabulary = new();
    private readonly List<Difference> found = [];

    public IReadOnlyList<Difference> Found => found;

    public void Compare(IReadOnlyList<ComparedUnit> old, IReadOnlyList<ComparedUnit> now)
    {
        foreach (var (one, other) in BlockAlignment.Of([.. old.Select(Aligned)], [.. now.Select(Aligned)]))
        {
            if (one < 0)
            {
                AddWhole(DifferenceKind.Added, now[other]);
            }
            else if (other < 0)
            {
                AddWhole(DifferenceKind.Removed, old[one]);
            }
            else
            {
                ComparePair(old[one], now[other]);
            }
        }
    }

    private void ComparePair(ComparedUnit old, ComparedUnit now)
    {
        if (old.Parts is { } parts && now.Parts is { } others)
        {
            // Cells of rows with the same columns belong together whatever they say.
            if (IsRow(old) && parts.Count == others.Count)
            {
                parts.Zip(others).ToList().ForEach(cells => ComparePair(cells.First, cells.Second));
            }
            else
            {
                Compare(parts, others);
            }

            return;
        }

        var (before, after) = (old.Text.Trim(), now.Text.Trim());
        if (before != after || old.Style != now.Style)
        {
            found.Add(new Difference
            {
                Kind = before != after ? DifferenceKind.Changed : DifferenceKind.Restyled,
                Scope = now.Scope,
                Old = oldPlaces.Of(old.Paragraph),
                New = newPlaces.Of(now.Paragraph),
                Text = TextPieces.Of(before, after),
                Figures = FigureChanges.Find(before, after),
                Style = old.Style != now.Style ? new StyleChange(old.Style, now.Style) : null,
            });
        }
    }

    private void AddWhole(DifferenceKind kind, ComparedUnit unit)
    {
        if (unit.Parts is { } parts && !IsRow(unit))
        {
            parts.ToList().ForEach(part => AddWhole(kind, part));
        }
        else if (unit.Text.Trim(' ', '|', '\n', '\t').Length > 0)
        {
            var added = kind == DifferenceKind.Added;
            found.Add(new Difference
            {
                Kind = kind,
                Scope = unit.Scope,
                Old = added ? null : oldPlaces.Of(unit.Paragraph),
                New = added ? newPlaces.Of(unit.Paragraph) : null,
                Text = TextPieces.Whole(added ? PieceChange.Added : PieceChange.Removed, unit.Text.Trim()),
            });
        }
    }

    private static bool IsRow(ComparedUnit unit) => unit.Parts is null or [] or [{ Parts: null }, ..];

    private Unit Aligned(ComparedUnit unit) =>
        Unit.Of(unit.Parts is null ? "text" : IsRow(unit) ? "row" : "table", unit.Text.Trim(), unit.Text, vocabulary);
}
