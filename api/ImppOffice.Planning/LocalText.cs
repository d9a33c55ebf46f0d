using System.Text.Json.Serialization;

namespace ImppOffice.Planning;

/// <summary>A text a person reads, by language: <c>{"en": "...", "fr": "..."}</c>. English is always there.</summary>
[JsonConverter(typeof(LocalTextConverter))]
public sealed class LocalText : Dictionary<string, string>
{
    public LocalText()
        : base(StringComparer.OrdinalIgnoreCase)
    {
    }

    /// <summary>The language every text has and falls back to.</summary>
    public const string Fallback = "en";

    /// <summary>The text in a language (BCP 47), in its main language, or in English.</summary>
    public string In(string language)
    {
        if (TryGetValue(language, out var exact))
        {
            return exact;
        }

        var dash = language.IndexOf('-', StringComparison.Ordinal);
        return dash > 0 && TryGetValue(language[..dash], out var main) ? main : this[Fallback];
    }
}
