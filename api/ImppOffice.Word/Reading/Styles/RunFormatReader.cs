using ImppOffice.Planning.Documents;

namespace ImppOffice.Word.Reading;

/// <summary>Reads <c>w:rPr</c>; in the rejected view the properties from before a formatting change.</summary>
internal static class RunFormatReader
{
    public static RunFormat Read(PartReader xml, ChangeLog? log)
    {
        var format = default(RunFormat);
        RunFormat? former = null;
        var depth = xml.Enter();
        while (xml.NextChild(depth))
        {
            if (!xml.IsWord)
            {
                continue;
            }

            if (xml.Name == "rPrChange")
            {
                log?.Add(ChangeKind.Formatting, xml);
                former = ReadFormer(xml);
            }
            else
            {
                Take(ref format, xml);
            }
        }

        return former is { } before && log is { View: View.Rejected } ? before : format;
    }

    private static RunFormat ReadFormer(PartReader xml)
    {
        var format = default(RunFormat);
        var depth = xml.Enter();
        while (xml.NextChild(depth))
        {
            if (xml is { IsWord: true, Name: "rPr" })
            {
                format = Read(xml, log: null);
            }
        }

        return format;
    }

    public static void Take(ref RunFormat format, PartReader xml)
    {
        switch (xml.Name)
        {
            case "rStyle":
                format.Style = xml.Value;
                break;
            case "b":
                format.Bold = xml.IsOn;
                break;
            case "i":
                format.Italic = xml.IsOn;
                break;
            case "caps" or "smallCaps":
                format.Capitals = xml.IsOn || (format.Capitals ?? false);
                break;
            case "u":
                format.Underlined = xml.Value is not (null or "none");
                break;
            case "vanish":
                format.Hidden = xml.IsOn;
                break;
            case "lang":
                format.Language = xml.Value;
                format.ComplexLanguage = xml.Attribute("bidi");
                format.EastAsianLanguage = xml.Attribute("eastAsia");
                break;
        }
    }
}
