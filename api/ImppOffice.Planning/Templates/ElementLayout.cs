namespace ImppOffice.Planning.Templates;

/// <summary>How a new document lays an element out.</summary>
public sealed record ElementLayout
{
    /// <summary>The form of the content.</summary>
    public ElementForm Form { get; init; } = ElementForm.Paragraphs;

    /// <summary>The columns, where the form is a table.</summary>
    public IReadOnlyList<LayoutColumn> Columns { get; init; } = [];

    /// <summary>Texts of the first column that the table starts with, one row each, such as the branches of the IMTF.</summary>
    public IReadOnlyList<LocalText> Rows { get; init; } = [];
}

/// <summary>The form of an element's content.</summary>
public enum ElementForm
{
    Paragraphs,
    List,
    Table,
}

/// <summary>A column of an element's table.</summary>
public sealed record LayoutColumn
{
    /// <summary>The column's id, unique in the table, as the checks name it.</summary>
    public required string Id { get; init; }

    /// <summary>The column's heading.</summary>
    public required LocalText Title { get; init; }

    /// <summary>What to write in the cell.</summary>
    public LocalText? Guidance { get; init; }

    /// <summary>The column's share of the width, as a weight.</summary>
    public int Width { get; init; } = 1;
}
