namespace ImppOffice.Planning.Documents;

/// <summary>A number as it stands in a text, with what it is bound to.</summary>
public sealed record WrittenNumber
{
    /// <summary>The number, scale words multiplied in; the middle of a range.</summary>
    public required decimal Value { get; init; }

    /// <summary>How exactly it is written: 1.2 million is exact to 100,000; a range to its whole width.</summary>
    public required decimal Step { get; init; }

    /// <summary><c>%</c>, or the currency in small letters (<c>usd</c>, <c>eur</c>), or null.</summary>
    public string? Unit { get; init; }

    /// <summary>The least number meant: of "at least 70", of a range; null where nothing is said.</summary>
    public decimal? Least { get; init; }

    /// <summary>The most meant: of "up to 70", of a range; null where nothing is said.</summary>
    public decimal? Most { get; init; }

    /// <summary>True where it can be read in two ways, as 1.234 in a text whose language is not known.</summary>
    public bool IsUnsure { get; init; }

    /// <summary>Where it begins in <see cref="NumberText.Plain"/> of the text, words bound to it included.</summary>
    public required int Start { get; init; }

    /// <summary>How long it is there.</summary>
    public required int Length { get; init; }
}
