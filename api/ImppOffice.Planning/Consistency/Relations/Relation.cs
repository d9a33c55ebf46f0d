using ImppOffice.Planning.Templates;

namespace ImppOffice.Planning.Consistency.Relations;

/// <summary>What must hold between documents of a mission, or inside one of them.</summary>
public sealed record Relation
{
    /// <summary>The id of the IMPP rule, or that id, a dot and a word: <c>C-3.triggers</c>. Unique in the file.</summary>
    public required string Id { get; init; }

    /// <summary>How it is judged.</summary>
    public required RelationCheck Check { get; init; }

    /// <summary>How much it weighs; templates/severity.md says what each one means.</summary>
    public required Severity Severity { get; init; }

    /// <summary>What is wrong when it does not hold, as a plain sentence.</summary>
    public required LocalText Message { get; init; }

    /// <summary>What would settle it.</summary>
    public required LocalText Hint { get; init; }

    /// <summary>Where the demand comes from.</summary>
    public required Source Source { get; init; }
}
