namespace ImppOffice.Word.Writing;

/// <summary>The styles that written documents use, by the names that Word stores in every language.</summary>
internal static class StyleNames
{
    public const string Title = "Title";
    public const string Subtitle = "Subtitle";
    public const string Section = "heading 1";
    public const string Element = "heading 2";
    public const string Text = "Body Text";
    public const string List = "List Bullet";
    public const string Table = "Impp Table";
    public const string TitleBlock = "Impp Title Block";
    public const string Placeholder = "Placeholder Text";
    public const string Contents = "TOC Heading";
    public const string ContentsSection = "toc 1";
    public const string ContentsElement = "toc 2";

    public static readonly string[] All =
        [Title, Subtitle, Section, Element, Text, List, Table, TitleBlock, Placeholder, Contents, ContentsSection, ContentsElement];
}
