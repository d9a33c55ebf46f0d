using ImppOffice.Planning.Documents;

namespace ImppOffice.Planning.Checks.Elements;

/// <summary>
/// <c>table</c>: the element is a table with certain columns and no empty required cell, or a list whose items name
/// the same things ("Indicator: ...; Target: ...").
/// </summary>
public sealed record TableOf : ElementCheck
{
    /// <summary>The columns it must have.</summary>
    public required IReadOnlyList<TableColumn> Columns { get; init; }

    /// <summary>The fewest rows below the header.</summary>
    public int MinimumRows { get; init; } = 1;

    public override Judgement Judge(ElementContent content, Subject subject)
    {
        var tables = content.Tables.ToList();
        if (tables.Count == 0)
        {
            return new LabelledItems(Columns, MinimumRows).Judge(content, subject);
        }

        var judged = tables
            .Select(table => (Table: table, Found: TableColumns.Match(table, Columns)))
            .MaxBy(pair => pair.Found.Count(found => found.Index >= 0));
        var missing = judged.Found.Where(found => found.Index < 0 && found.Column.Required).Select(found => found.Column.Named.In(subject.Language)).ToList();
        if (missing.Count > 0)
        {
            return Judgement.NeedsReview(new Reason("columns-not-recognised", string.Join(", ", missing)));
        }

        return new TableRows(judged.Table, judged.Found, MinimumRows).Judge(subject);
    }
}

/// <summary>A column a table must have.</summary>
public sealed record TableColumn
{
    /// <summary>Its id, the same as in the element's layout.</summary>
    public required string Id { get; init; }

    /// <summary>Headings under which it is recognised.</summary>
    public required LocalNames Names { get; init; }

    /// <summary>False where the column may be missing and its cells empty.</summary>
    public bool Required { get; init; } = true;

    /// <summary>What its cells hold.</summary>
    public CellForm Holds { get; init; } = CellForm.Text;

    internal Named Named => new() { Id = Id, Names = Names };
}

/// <summary>What the cells of a column hold.</summary>
public enum CellForm
{
    Text,
    Date,
    Number,
}
