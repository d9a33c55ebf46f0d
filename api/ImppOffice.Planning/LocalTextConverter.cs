using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.RegularExpressions;

namespace ImppOffice.Planning;

/// <summary>Reads a <see cref="LocalText"/> strictly: known language codes, no empty text, English always there.</summary>
public sealed partial class LocalTextConverter : JsonConverter<LocalText>
{
    public override LocalText Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            throw new JsonException("""a text is written by language: {"en": "..."}""");
        }

        var text = new LocalText();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var language = reader.GetString()!;
            if (!Language().IsMatch(language))
            {
                throw new JsonException($"\"{language}\" is no language code; write \"en\", \"fr\" or the like");
            }

            reader.Read();
            var words = reader.TokenType == JsonTokenType.String ? reader.GetString() : null;
            if (string.IsNullOrWhiteSpace(words))
            {
                throw new JsonException($"the text in \"{language}\" is empty");
            }

            if (!text.TryAdd(language, words))
            {
                throw new JsonException($"the language \"{language}\" stands twice");
            }
        }

        return text.ContainsKey(LocalText.Fallback) ? text : throw new JsonException("the English text (\"en\") is missing");
    }

    public override void Write(Utf8JsonWriter writer, LocalText value, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        foreach (var (language, words) in value)
        {
            writer.WriteString(language, words);
        }

        writer.WriteEndObject();
    }

    [GeneratedRegex("^[a-z]{2,3}(-[A-Za-z0-9]+)?$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Language();
}
