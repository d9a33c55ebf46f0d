namespace ImppOffice.Word.Reading;

/// <summary>The namespaces of WordprocessingML that are read, transitional and strict.</summary>
internal static class WordNamespaces
{
    public const string Word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    public const string StrictWord = "http://purl.oclc.org/ooxml/wordprocessingml/main";
    public const string Relationships = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    public const string StrictRelationships = "http://purl.oclc.org/ooxml/officeDocument/relationships";
    public const string Math = "http://schemas.openxmlformats.org/officeDocument/2006/math";
    public const string StrictMath = "http://purl.oclc.org/ooxml/officeDocument/math";
    public const string Compatibility = "http://schemas.openxmlformats.org/markup-compatibility/2006";
    public const string Word2010 = "http://schemas.microsoft.com/office/word/2010/wordml";
    public const string Word2012 = "http://schemas.microsoft.com/office/word/2012/wordml";
    public const string DublinCore = "http://purl.org/dc/elements/1.1/";
}
