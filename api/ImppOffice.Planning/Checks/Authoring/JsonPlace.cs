using System.Text;
using System.Text.Json;

namespace ImppOffice.Planning.Checks.Authoring;

/// <summary>Finds the line and column of a value in a JSON file.</summary>
internal static class JsonPlace
{
    /// <summary><c>line:column</c> of the nth property with a key and a text value, both counted from 1; <c>1:1</c> where it is not there.</summary>
    public static string Of(string json, string key, string value, int occurrence = 1)
    {
        var bytes = Encoding.UTF8.GetBytes(json);
        var reader = new Utf8JsonReader(bytes);
        var previous = "";
        while (reader.Read())
        {
            if (reader.TokenType == JsonTokenType.PropertyName)
            {
                previous = reader.GetString()!;
            }
            else if (reader.TokenType == JsonTokenType.String && previous == key && reader.ValueTextEquals(value) && --occurrence == 0)
            {
                return LineAndColumn(bytes.AsSpan(0, (int)reader.TokenStartIndex));
            }
        }

        return "1:1";
    }

    private static string LineAndColumn(ReadOnlySpan<byte> before)
    {
        var line = before.Count((byte)'\n') + 1;
        var column = before.Length - before.LastIndexOf((byte)'\n');
        return $"{line}:{column}";
    }
}
