using System.Text.Json;
using System.Text.Json.Serialization;
using ImppOffice.Planning.Library;

namespace ImppOffice.Tests.Reviews;

/// <summary>A state as text, for comparing all that is in it.</summary>
internal static class StateText
{
    private static readonly JsonSerializerOptions Options = new() { Converters = { new NumberText() } };

    public static string Of<T>(T state) => JsonSerializer.Serialize(state, Options);

    private sealed class NumberText : JsonConverter<VersionNumber>
    {
        public override VersionNumber Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => VersionNumber.Parse(reader.GetString()!, null);

        public override void Write(Utf8JsonWriter writer, VersionNumber value, JsonSerializerOptions options) => writer.WriteStringValue(value.ToString());
    }
}
