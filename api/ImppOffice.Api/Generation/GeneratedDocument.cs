using ImppOffice.Planning.Checks;
using ImppOffice.Planning.Consistency.Runs;
using ImppOffice.Planning.Generation;

namespace ImppOffice.Api.Generation;

/// <summary>A document that was made, or what stands in the way of making it.</summary>
public sealed record GeneratedDocument
{
    /// <summary>The bytes of the .docx file; null where a block stands in the way.</summary>
    public byte[]? Content { get; init; }

    /// <summary>Other forms of it, by what is added to the name of the file: <c>-clean</c>, <c>-markup</c>.</summary>
    public IReadOnlyDictionary<string, byte[]> Copies { get; init; } = new Dictionary<string, byte[]>(StringComparer.Ordinal);

    /// <summary>How many paragraphs are proved to have stayed word for word; null where none had to.</summary>
    public int? Carried { get; init; }

    /// <summary>What was written, element by element.</summary>
    public required IReadOnlyList<ChangeRow> Changes { get; init; }

    /// <summary>What stands in the way.</summary>
    public IReadOnlyList<RevisionRemark> Blocks { get; init; } = [];

    /// <summary>What somebody should look at.</summary>
    public IReadOnlyList<RevisionRemark> Warnings { get; init; } = [];

    /// <summary>What the document lacks; null where there is none.</summary>
    public CheckReport? Completeness { get; init; }

    /// <summary>Where it does not agree with the documents it was made from.</summary>
    public IReadOnlyList<ConsistencyFinding> Disagreements { get; init; } = [];
}
