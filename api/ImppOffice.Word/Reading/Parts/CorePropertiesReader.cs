using ImppOffice.Planning.Documents;

namespace ImppOffice.Word.Reading;

/// <summary>Reads the core properties part.</summary>
internal static class CorePropertiesReader
{
    public static CoreProperties None { get; } = new(null, null, null);

    public static CoreProperties Read(PartReader xml)
    {
        var properties = None;
        if (!xml.MoveToRoot())
        {
            return properties;
        }

        var depth = xml.Enter();
        while (xml.NextChild(depth))
        {
            properties = xml.Name switch
            {
                "title" => properties with { Title = Text(xml) },
                "subject" => properties with { Subject = Text(xml) },
                "category" => properties with { Category = Text(xml) },
                _ => properties,
            };
        }

        return properties;
    }

    private static string? Text(PartReader xml) => xml.Text().Trim() is { Length: > 0 } text ? text : null;
}
