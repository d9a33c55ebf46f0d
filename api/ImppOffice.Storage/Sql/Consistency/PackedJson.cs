using System.IO.Compression;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace ImppOffice.Storage.Sql.Consistency;

/// <summary>Large values as text: JSON, compressed, in Base64, so that a backup can hold it like any other column.</summary>
internal static class PackedJson
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.KebabCaseLower, allowIntegerValues: false) },
    };

    public static string Write<T>(T value)
    {
        using var packed = new MemoryStream();
        using (var zip = new BrotliStream(packed, CompressionLevel.Fastest, leaveOpen: true))
        {
            JsonSerializer.Serialize(zip, value, Options);
        }

        return Convert.ToBase64String(packed.GetBuffer(), 0, (int)packed.Length);
    }

    public static T Read<T>(string packed)
        where T : class
    {
        using var zip = new BrotliStream(new MemoryStream(Convert.FromBase64String(packed)), CompressionMode.Decompress);
        return JsonSerializer.Deserialize<T>(zip, Options) ?? throw new JsonException("It holds nothing.");
    }

    /// <summary>As above; null where an earlier version of the product wrote it in another form.</summary>
    public static T? ReadIfKnown<T>(string packed)
        where T : class
    {
        try
        {
            return Read<T>(packed);
        }
        catch (Exception unknown) when (unknown is JsonException or NotSupportedException)
        {
            return null;
        }
    }
}
