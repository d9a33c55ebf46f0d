namespace ImppOffice.Word.Writing;

/// <summary>The namespaces of WordprocessingML.</summary>
internal static class WordNames
{
    public const string Transitional = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    public const string Strict = "http://purl.oclc.org/ooxml/wordprocessingml/main";
}
