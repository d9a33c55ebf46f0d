using ImppOffice.Planning.Documents;

namespace ImppOffice.Planning.Generation;

/// <summary>A change to a document in force, to be written as tracked changes. What no amendment names stays word for word.</summary>
public abstract record Amendment
{
    /// <summary>The id of the template's element that is amended.</summary>
    public required string Element { get; init; }

    /// <summary>What it rests on.</summary>
    public required AmendmentSource Because { get; init; }

    /// <summary>
    /// An element says something else, word by word where it can be told. Where the document has no such element it is
    /// put in, in the template's order, with its section where that is missing too.
    /// </summary>
    /// <param name="Paragraphs">What it says now, a paragraph or list item each.</param>
    public sealed record Rewrite(IReadOnlyList<string> Paragraphs) : Amendment;

    /// <summary>One paragraph says something else, wherever it stands: an objective within the directive's strategic direction.</summary>
    /// <param name="Paragraph">Its number as in <see cref="Documents.Paragraph.Number"/>.</param>
    /// <param name="Text">What it says now.</param>
    public sealed record RewriteParagraph(int Paragraph, string Text) : Amendment;

    /// <summary>The rows of an element's table, in full; rows are paired with those that stand there.</summary>
    /// <param name="Rows">A text for every column of the template, a row each.</param>
    public sealed record RewriteRows(IReadOnlyList<IReadOnlyList<string>> Rows) : Amendment;

    /// <summary>The basis documents named in the title block and in the document's own data.</summary>
    /// <param name="Basis">All of them, with the versions used.</param>
    public sealed record NameBasis(IReadOnlyList<BasisVersion> Basis) : Amendment;
}

/// <summary>What an amendment rests on.</summary>
/// <param name="Document">The name of the document, or what else says so: "typed by the planner".</param>
/// <param name="Kind">Its kind, or null where it is no planning document.</param>
/// <param name="Version">Its version, or null where none is known.</param>
/// <param name="Element">The element of it that says so, or null.</param>
public sealed record AmendmentSource(string Document, string? Kind, string? Version, string? Element);
