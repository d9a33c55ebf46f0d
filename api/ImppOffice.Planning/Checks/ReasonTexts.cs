using System.Globalization;
using System.Text.Json.Serialization;

namespace ImppOffice.Planning.Checks;

/// <summary>The texts that checks give as reasons (reasons.json), with blanks <c>{0}</c>, <c>{1}</c>, ...</summary>
public sealed record ReasonTexts
{
    /// <summary>The JSON schema that gives authors completion; not read.</summary>
    [JsonPropertyName("$schema")]
    public string? Schema { get; init; }

    /// <summary>The texts by key.</summary>
    public required IReadOnlyDictionary<string, LocalText> Reasons { get; init; }

    /// <summary>A reason in words. A key that is not there is a bug and throws <see cref="KeyNotFoundException"/>.</summary>
    public string Say(Reason reason, string language) =>
        string.Format(CultureInfo.InvariantCulture, Reasons[reason.Key].In(language), [.. reason.Values]);
}
