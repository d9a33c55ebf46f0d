namespace ImppOffice.Word.Reading;

/// <summary>The last segment of a relationship's type: the same in transitional, strict and Microsoft's own types.</summary>
internal static class RelationshipType
{
    public const string MainDocument = "officeDocument";
    public const string Styles = "styles";
    public const string Numbering = "numbering";
    public const string Comments = "comments";
    public const string CommentsExtended = "commentsExtended";
    public const string Footnotes = "footnotes";
    public const string Endnotes = "endnotes";
    public const string Header = "header";
    public const string Footer = "footer";
    public const string CustomXml = "customXml";
    public const string CoreProperties = "core-properties";
    public const string MacroProject = "vbaProject";

    public static string LastSegment(string type) => type[(type.LastIndexOf('/') + 1)..];
}
