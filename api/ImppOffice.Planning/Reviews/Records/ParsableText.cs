using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace ImppOffice.Planning.Reviews;

/// <summary>Ids and numbers as the text they are parsed from.</summary>
internal sealed class ParsableText<T> : JsonConverter<T>
    where T : struct, IParsable<T>
{
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.String && T.TryParse(reader.GetString(), CultureInfo.InvariantCulture, out var value)
            ? value
            : throw new JsonException($"this is no {typeof(T).Name}");

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => writer.WriteStringValue(value.ToString());
}
