namespace ImppOffice.Word.Reading;

/// <summary>Reads the numbering part.</summary>
internal static class NumberingReader
{
    public static NumberingDefinitions Read(PartReader xml)
    {
        var definitions = new NumberingDefinitions();
        if (!xml.MoveToRoot())
        {
            return definitions;
        }

        var depth = xml.Enter();
        while (xml.NextChild(depth))
        {
            if (xml is { IsWord: true, Name: "abstractNum" })
            {
                ReadAbstract(xml, definitions);
            }
            else if (xml is { IsWord: true, Name: "num" })
            {
                ReadInstance(xml, definitions);
            }
        }

        return definitions;
    }

    private static void ReadAbstract(PartReader xml, NumberingDefinitions definitions)
    {
        var id = xml.Number("abstractNumId");
        var levels = new Dictionary<int, NumberingLevel>();
        string? link = null;
        var depth = xml.Enter();
        while (xml.NextChild(depth))
        {
            if (xml.Name == "lvl" && xml.Number("ilvl") is { } level)
            {
                levels[level] = ReadLevel(xml);
            }
            else if (xml.Name == "numStyleLink")
            {
                link = xml.Value;
            }
        }

        if (id is not null)
        {
            definitions.AddAbstract(id.Value, levels, link);
        }
    }

    private static void ReadInstance(PartReader xml, NumberingDefinitions definitions)
    {
        if (xml.Number("numId") is not { } number)
        {
            return;
        }

        var depth = xml.Enter();
        while (xml.NextDescendant(depth))
        {
            if (xml.Name == "abstractNumId" && xml.Number("val") is { } abstractId)
            {
                definitions.AddInstance(number, abstractId);
            }
            else if (xml.Name == "lvl" && xml.Number("ilvl") is { } level)
            {
                definitions.AddOverride(number, level, ReadLevel(xml));
            }
        }
    }

    private static NumberingLevel ReadLevel(PartReader xml)
    {
        string? format = null;
        string? style = null;
        var depth = xml.Enter();
        while (xml.NextChild(depth))
        {
            if (xml.Name == "numFmt")
            {
                format = xml.Value;
            }
            else if (xml.Name == "pStyle")
            {
                style = xml.Value;
            }
        }

        return new NumberingLevel(format, style);
    }
}
