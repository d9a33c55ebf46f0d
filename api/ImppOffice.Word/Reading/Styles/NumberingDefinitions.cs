namespace ImppOffice.Word.Reading;

/// <summary>The numbering instances of a document and their levels.</summary>
internal sealed class NumberingDefinitions
{
    private const int MostLinks = 8;

    private readonly Dictionary<int, Dictionary<int, NumberingLevel>> abstracts = [];
    private readonly Dictionary<int, string> styleLinks = [];
    private readonly Dictionary<int, int> abstractOf = [];
    private readonly Dictionary<(int Number, int Level), NumberingLevel> overrides = [];

    public void AddAbstract(int id, Dictionary<int, NumberingLevel> levels, string? styleLink)
    {
        abstracts[id] = levels;
        if (styleLink is not null)
        {
            styleLinks[id] = styleLink;
        }
    }

    public void AddInstance(int number, int abstractId) => abstractOf[number] = abstractId;

    public void AddOverride(int number, int level, NumberingLevel definition) => overrides[(number, level)] = definition;

    /// <summary>A level of a numbering instance, or null where it is not defined.</summary>
    public NumberingLevel? Level(int number, int level, StyleSheet styles) =>
        overrides.TryGetValue((number, level), out var own) ? own : Levels(number, styles)?.GetValueOrDefault(level);

    /// <summary>The level that a paragraph style is linked to, or null.</summary>
    public int? LevelOfStyle(int number, string style, StyleSheet styles)
    {
        foreach (var (level, definition) in Levels(number, styles) ?? [])
        {
            if (definition.Style == style)
            {
                return level;
            }
        }

        return null;
    }

    private Dictionary<int, NumberingLevel>? Levels(int number, StyleSheet styles)
    {
        // A numbering style points on to the instance that its style names; damaged files point in circles.
        for (var links = 0; links < MostLinks && abstractOf.TryGetValue(number, out var id); links++)
        {
            if (!styleLinks.TryGetValue(id, out var link) || styles.Find(link).NumberingId is not { } next)
            {
                return abstracts.GetValueOrDefault(id);
            }

            number = next;
        }

        return null;
    }
}
