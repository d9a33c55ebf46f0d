namespace ImppOffice.Planning.Checks;

/// <summary>Something a check looks for by its names: a topic, a choice, a branch, a marking, a column.</summary>
public sealed record Named
{
    /// <summary>Its id, unique in the check.</summary>
    public required string Id { get; init; }

    /// <summary>
    /// The words that stand for it. Each matches at the beginning of a word, and up to the end of one unless it ends
    /// in an asterisk: "benchmark*".
    /// </summary>
    public required LocalNames Names { get; init; }

    /// <summary>Its first name in a language, for a person to read.</summary>
    public string In(string language) =>
        (Names.GetValueOrDefault(language) ?? Names.GetValueOrDefault(LocalText.Fallback) ?? Names.Values.First())[0].TrimEnd('*');
}
