namespace ImppOffice.Word.Reading;

/// <summary>Reads the styles part.</summary>
internal static class StyleSheetReader
{
    public static StyleSheet Read(PartReader xml)
    {
        var sheet = new StyleSheet();
        if (!xml.MoveToRoot())
        {
            return sheet;
        }

        var depth = xml.Enter();
        while (xml.NextChild(depth))
        {
            if (xml is { IsWord: true, Name: "style" })
            {
                ReadStyle(xml, sheet);
            }
            else if (xml is { IsWord: true, Name: "docDefaults" })
            {
                ReadDefaults(xml, sheet);
            }
        }

        return sheet;
    }

    private static void ReadDefaults(PartReader xml, StyleSheet sheet)
    {
        var depth = xml.Enter();
        while (xml.NextDescendant(depth))
        {
            if (xml is { IsWord: true, Name: "rPr" })
            {
                sheet.Defaults = RunFormatReader.Read(xml, log: null);
            }
        }
    }

    private static void ReadStyle(PartReader xml, StyleSheet sheet)
    {
        var id = xml.Attribute("styleId");
        var isDefault = xml.Attribute("default") is "1" or "true" or "on" && xml.Attribute("type") == "paragraph";
        string? name = null;
        string? basedOn = null;
        var paragraph = default(ParagraphFormat);
        var run = default(RunFormat);
        var firstRow = false;
        var depth = xml.Enter();
        while (xml.NextChild(depth))
        {
            switch (xml.Name)
            {
                case "name":
                    name = xml.Value;
                    break;
                case "basedOn":
                    basedOn = xml.Value;
                    break;
                case "pPr":
                    paragraph = ParagraphFormatReader.Read(xml, log: null);
                    break;
                case "rPr":
                    run = RunFormatReader.Read(xml, log: null);
                    break;
                case "tblStylePr":
                    firstRow |= xml.Attribute("type") == "firstRow";
                    break;
            }
        }

        if (id is null)
        {
            return;
        }

        sheet.Add(new Style(id, name, basedOn, paragraph, run, firstRow));
        if (isDefault)
        {
            sheet.DefaultParagraphStyle = id;
        }
    }
}
