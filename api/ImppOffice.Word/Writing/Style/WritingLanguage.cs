using System.Globalization;
using System.Xml.Linq;
using static ImppOffice.Word.Writing.Wml;

namespace ImppOffice.Word.Writing;

/// <summary>The language a document is written in: its proofing language and its way with dates.</summary>
internal sealed class WritingLanguage
{
    private static readonly Dictionary<string, string> Regions = new(StringComparer.OrdinalIgnoreCase)
    {
        ["en"] = "en-GB",
        ["fr"] = "fr-FR",
        ["es"] = "es-ES",
        ["ru"] = "ru-RU",
        ["ar"] = "ar-SA",
        ["zh"] = "zh-CN",
    };

    /// <param name="language">As asked for (BCP 47); English where it is none.</param>
    public WritingLanguage(string language)
    {
        Asked = Regions.ContainsKey(language) || IsTag(language) ? language : "en";
        Proofing = Regions.GetValueOrDefault(Asked, Asked);
    }

    /// <summary>The language in which texts are looked up.</summary>
    public string Asked { get; }

    /// <summary>The language with its region, as Word wants it.</summary>
    public string Proofing { get; }

    /// <summary>Sets it as the default of a styles part.</summary>
    public void SetDefault(XDocument styles)
    {
        var properties = Child(Child(Child(styles.Root!, "docDefaults"), "rPrDefault"), "rPr");
        var lang = properties.Element(W + "lang");
        if (lang is null)
        {
            properties.Add(lang = El("lang"));
        }

        lang.SetAttributeValue(Asked.StartsWith("ar", StringComparison.OrdinalIgnoreCase) ? W + "bidi" : W + "val", Proofing);
    }

    /// <summary>A day as the language writes it out, such as "3 May 2027".</summary>
    public string Day(DateOnly date) => date.ToString("d MMMM yyyy", CultureInfo.GetCultureInfo(Proofing));

    private static bool IsTag(string language)
    {
        try
        {
            return language.Contains('-', StringComparison.Ordinal) && CultureInfo.GetCultureInfo(language, predefinedOnly: true).Name.Length > 0;
        }
        catch (CultureNotFoundException)
        {
            return false;
        }
    }

    private static XElement Child(XElement parent, string name)
    {
        if (parent.Element(W + name) is not { } child)
        {
            parent.AddFirst(child = El(name));
        }

        return child;
    }
}
