using System.Text.Json;
using System.Text.Json.Serialization;

namespace ImppOffice.Planning.Generation;

/// <summary>
/// Reads what is to stand in an element: a text, a list of texts, <c>{"rows": [[...]]}</c>, or the labelled parts of a
/// text that repeats: <c>{"sections": [{"label": "...", "paragraphs": [...]}]}</c>.
/// </summary>
public sealed class ElementValueConverter : JsonConverter<ElementValue>
{
    public override ElementValue Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var value = reader.TokenType switch
        {
            JsonTokenType.String => new ElementValue([reader.GetString()!]),
            JsonTokenType.StartArray => new ElementValue(Texts(ref reader, options)),
            JsonTokenType.StartObject => Structured(JsonSerializer.Deserialize<StructuredValue>(ref reader, options)!),
            _ => throw new JsonException("an element is a text, a list of texts, {\"rows\": ...} or {\"sections\": ...}"),
        };
        var texts = value.Paragraphs ?? [.. value.Rows!.SelectMany(row => row)];
        return (value.Paragraphs ?? (IReadOnlyList<object>)value.Rows!).Count == 0 || texts.Any(text => text is null) || (value.Rows is null && texts.Any(string.IsNullOrWhiteSpace))
            ? throw new JsonException("an element holds nothing where something is to stand")
            : value;
    }

    public override void Write(Utf8JsonWriter writer, ElementValue value, JsonSerializerOptions options)
    {
        if (value.Rows is { } rows)
        {
            JsonSerializer.Serialize(writer, new StructuredValue { Rows = rows }, options);
        }
        else
        {
            JsonSerializer.Serialize(writer, value.Paragraphs, options);
        }
    }

    private static List<string> Texts(ref Utf8JsonReader reader, JsonSerializerOptions options) => JsonSerializer.Deserialize<List<string>>(ref reader, options)!;

    private static ElementValue Structured(StructuredValue value) => value switch
    {
        { Rows: { } rows, Sections: null } when rows.All(row => row is not null) => new ElementValue(null, rows),
        { Rows: null, Sections: { } sections } when sections.All(section => section is not null) => new ElementValue([.. sections.SelectMany(section => section.Texts)]),
        _ => throw new JsonException("an element has either \"rows\" or \"sections\""),
    };
}

/// <summary>An element's content that is more than text.</summary>
internal sealed record StructuredValue
{
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<IReadOnlyList<string>>? Rows { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<RepeatedSection>? Sections { get; init; }
}

/// <summary>One of several parts of a text that are told alike.</summary>
/// <param name="Label">What it is about; it runs into the first paragraph.</param>
/// <param name="Paragraphs">What it says.</param>
internal sealed record RepeatedSection(string Label, IReadOnlyList<string> Paragraphs)
{
    [JsonIgnore]
    public IEnumerable<string> Texts => Paragraphs.Select((text, index) => index == 0 ? $"{Label}: {text}" : text);
}
