namespace ImppOffice.Planning.Generation;

/// <summary>What becomes of a directive in force. The same request and rules give the same plan.</summary>
public sealed record RevisionPlan
{
    /// <summary>The kind that the revised directive is.</summary>
    public required string Target { get; init; }

    /// <summary>The changes, in the order of the rules; what no amendment names stays word for word.</summary>
    public required IReadOnlyList<Amendment> Amendments { get; init; }

    /// <summary>What keeps it from being made; nothing is written where there is any.</summary>
    public required IReadOnlyList<RevisionRemark> Blocks { get; init; }

    /// <summary>What somebody should look at.</summary>
    public required IReadOnlyList<RevisionRemark> Warnings { get; init; }

    /// <summary>The numbers of the paragraphs with text that must stay word for word, in order.</summary>
    public required IReadOnlyList<int> Carried { get; init; }

    /// <summary>The change table.</summary>
    public required IReadOnlyList<ChangeRow> Changes { get; init; }
}

/// <summary>Something that stands in the way, or that somebody should look at.</summary>
/// <param name="Element">The id of the element it is about; null where it is about the whole.</param>
/// <param name="Code">A stable name in kebab case.</param>
/// <param name="Title">What is wrong.</param>
/// <param name="Hint">What to do.</param>
public sealed record RevisionRemark(string? Element, string Code, string Title, string Hint);

/// <summary>A row of the change table.</summary>
/// <param name="Element">The id of the element.</param>
/// <param name="Title">Its title in the directive's language.</param>
/// <param name="Old">What the directive in force says; null where it says nothing of it.</param>
/// <param name="New">What the revised one says; null where it falls away.</param>
/// <param name="Source">What it rests on.</param>
public sealed record ChangeRow(string Element, string Title, string? Old, string? New, AmendmentSource Source);
