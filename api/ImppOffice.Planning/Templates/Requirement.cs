namespace ImppOffice.Planning.Templates;

/// <summary>What must hold of an element or of a document.</summary>
public sealed record Requirement
{
    /// <summary>Unique in the template: the id of the IMPP requirement, or that id, a dot and a word for a further demand.</summary>
    public required string Id { get; init; }

    /// <summary>How it is judged.</summary>
    public required Check Check { get; init; }

    /// <summary>How much it weighs; templates/severity.md says what each one means.</summary>
    public required Severity Severity { get; init; }

    /// <summary>What is wrong when it does not hold, as a plain sentence.</summary>
    public required LocalText Message { get; init; }

    /// <summary>What to do about it.</summary>
    public required LocalText Hint { get; init; }

    /// <summary>Where the demand comes from.</summary>
    public required Source Source { get; init; }
}

/// <summary>How much a requirement weighs.</summary>
public enum Severity
{
    Essential,
    Expected,
    Advisory,
}

/// <summary>A way of judging with its options. The kinds of checks and how each judges stand in Checks.</summary>
public abstract record Check;
