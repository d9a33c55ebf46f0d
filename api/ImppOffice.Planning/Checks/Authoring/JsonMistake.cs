using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;
using System.Text.RegularExpressions;

namespace ImppOffice.Planning.Checks.Authoring;

/// <summary>Says what is wrong in a template file, where, and what was probably meant.</summary>
/// <param name="file">How the file is called.</param>
/// <param name="json">Its text.</param>
/// <param name="root">The type the whole file stands for.</param>
internal sealed partial class JsonMistake(string file, string json, Type root)
{
    public Problem Explain(JsonException mistake)
    {
        var where = Where(mistake, word: null);
        var path = Steps(mistake.Path);
        if (Unmapped().Match(mistake.Message) is { Success: true } unmapped)
        {
            var key = unmapped.Groups["key"].Value;
            var names = PropertyNames(path[..Math.Max(0, path.Count - 1)]);
            return Problems.WrongTemplate(Where(mistake, key), $"there is no \"{key}\" here", Suggest(key, names));
        }

        if (Missing().Match(mistake.Message) is { Success: true } missing)
        {
            return Problems.WrongTemplate(where, $"{missing.Groups["names"].Value.Replace('\'', '"')} is missing", "Add it; the schema says what it holds.");
        }

        var value = ValueAt(path);
        if (value is JsonObject check && TypeAt(path)?.PolymorphismOptions is { } polymorphism)
        {
            var word = check[CheckCatalogue.Discriminator]?.ToString();
            var words = polymorphism.DerivedTypes.Select(known => (string)known.TypeDiscriminator!);
            return word is null
                ? Problems.WrongTemplate(where, "the check is not named", $"Begin it with \"{CheckCatalogue.Discriminator}\": one of {string.Join(", ", words)}.")
                : Problems.WrongTemplate(Where(mistake, word), $"there is no check \"{word}\"", Suggest(word, words));
        }

        if (value is JsonValue && EnumAt(path) is { } options)
        {
            return Problems.WrongTemplate(Where(mistake, value.ToString()), $"\"{value}\" cannot stand here", Suggest(value.ToString(), options));
        }

        return Problems.WrongTemplate(where, FirstSentence(mistake.Message), "Compare with the schema, templates/template.schema.json.");
    }

    // The serializer tells where it stopped reading, which is behind the word that is wrong.
    private string Where(JsonException mistake, string? word)
    {
        var line = (int)(mistake.LineNumber ?? 0);
        var column = word is null ? -1 : json.Split('\n').ElementAtOrDefault(line)?.IndexOf($"\"{word}\"", StringComparison.Ordinal) ?? -1;
        return $"{file}:{line + 1}:{(column >= 0 ? column : mistake.BytePositionInLine ?? 0) + 1}";
    }

    private static string Suggest(string word, IEnumerable<string> words)
    {
        var known = words.ToList();
        return NearestWord.To(word, known) is { } nearest ? $"Did you mean \"{nearest}\"?" : $"It can be: {string.Join(", ", known)}.";
    }

    private static string FirstSentence(string message)
    {
        var end = message.IndexOf(" Path:", StringComparison.Ordinal);
        return (end < 0 ? message : message[..end]).TrimEnd('.');
    }

    private static List<string> Steps(string? path) =>
        [.. Step().Matches(path ?? "").Select(step => step.Groups["name"].Success ? step.Groups["name"].Value : step.Groups["index"].Value)];

    private List<string> PropertyNames(IReadOnlyList<string> path)
    {
        var type = TypeAt(path);
        if (type?.PolymorphismOptions is { } polymorphism && ValueAt(path) is JsonObject check)
        {
            var word = check[CheckCatalogue.Discriminator]?.ToString();
            var known = polymorphism.DerivedTypes.FirstOrDefault(candidate => (string)candidate.TypeDiscriminator! == word);
            type = known.DerivedType is null ? type : StrictJson.Options.GetTypeInfo(known.DerivedType);
        }

        return type is null ? [] : [.. type.Properties.Select(property => property.Name)];
    }

    private List<string>? EnumAt(IReadOnlyList<string> path) =>
        TypeAt(path)?.Type is { IsEnum: true } type ? [.. Enum.GetNames(type).Select(JsonNamingPolicy.KebabCaseLower.ConvertName)] : null;

    private JsonTypeInfo? TypeAt(IReadOnlyList<string> path)
    {
        var type = root;
        foreach (var step in path)
        {
            var here = StrictJson.Options.GetTypeInfo(type);
            var next = here.Kind == JsonTypeInfoKind.Object
                ? here.Properties.FirstOrDefault(property => property.Name == step)?.PropertyType
                : here.ElementType;
            if (next is null)
            {
                return null;
            }

            type = Nullable.GetUnderlyingType(next) ?? next;
        }

        return StrictJson.Options.GetTypeInfo(type);
    }

    private JsonNode? ValueAt(IReadOnlyList<string> path)
    {
        JsonNode? node;
        try
        {
            node = JsonNode.Parse(json);
            foreach (var step in path)
            {
                node = node switch
                {
                    JsonArray array when int.TryParse(step, NumberStyles.None, CultureInfo.InvariantCulture, out var index) && index < array.Count => array[index],
                    JsonObject owner => owner[step],
                    _ => null,
                };
            }
        }
        catch (Exception malformed) when (malformed is JsonException or ArgumentException)
        {
            return null;
        }

        return node;
    }

    [GeneratedRegex("The JSON property '(?<key>[^']*)' could not be mapped", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Unmapped();

    [GeneratedRegex("missing required propert(y|ies) including: (?<names>.*?)\\.?( Path:|$)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Missing();

    [GeneratedRegex(@"\.(?<name>[^.\[\]]+)|\[(?<index>\d+)\]|\['(?<name>[^']+)'\]", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Step();
}
