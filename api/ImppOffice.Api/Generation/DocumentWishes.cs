namespace ImppOffice.Api.Generation;

/// <summary>What a new document is to be.</summary>
public sealed record DocumentWishes
{
    /// <summary>The kind.</summary>
    public required string Kind { get; init; }

    /// <summary>The language (BCP 47).</summary>
    public required string Language { get; init; }

    /// <summary>The mission's name, or null where it is not known yet.</summary>
    public string? Mission { get; init; }

    /// <summary>The country, or null.</summary>
    public string? Country { get; init; }

    /// <summary>The date on the document; null: today.</summary>
    public DateOnly? Date { get; init; }
}
