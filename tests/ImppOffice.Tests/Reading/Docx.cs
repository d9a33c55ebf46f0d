using ImppOffice.Planning.Documents;
using ImppOffice.Tests.Documents;
using ImppOffice.Word.Reading;

namespace ImppOffice.Tests.Reading;

/// <summary>Short ways to write and read the small documents of these tests.</summary>
internal static class Docx
{
    /// <summary>Heading 1 and 2, Normal, Title and a table of contents style, as Word defines them.</summary>
    public const string UsualStyles =
        """
        <w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>
        <w:style w:type="paragraph" w:styleId="Heading1"><w:name w:val="heading 1"/><w:basedOn w:val="Normal"/><w:pPr><w:outlineLvl w:val="0"/></w:pPr></w:style>
        <w:style w:type="paragraph" w:styleId="Heading2"><w:name w:val="heading 2"/><w:basedOn w:val="Normal"/><w:pPr><w:outlineLvl w:val="1"/></w:pPr></w:style>
        <w:style w:type="paragraph" w:styleId="Title"><w:name w:val="Title"/></w:style>
        <w:style w:type="paragraph" w:styleId="TOC1"><w:name w:val="toc 1"/></w:style>
        """;

    /// <summary>A paragraph with one plain run.</summary>
    public static string P(string text, string properties = "", string run = "") =>
        $"<w:p>{(properties.Length > 0 ? $"<w:pPr>{properties}</w:pPr>" : "")}{R(text, run)}</w:p>";

    /// <summary>A run.</summary>
    public static string R(string text, string properties = "") =>
        $"<w:r>{(properties.Length > 0 ? $"<w:rPr>{properties}</w:rPr>" : "")}<w:t xml:space=\"preserve\">{text}</w:t></w:r>";

    /// <summary>A paragraph in a style.</summary>
    public static string Styled(string style, string text) => P(text, $"<w:pStyle w:val=\"{style}\"/>");

    /// <summary>A run that was inserted, and one that was deleted.</summary>
    public static string Ins(string content, string author = "Ana") => $"<w:ins w:id=\"1\" w:author=\"{author}\">{content}</w:ins>";

    public static string Del(string content, string author = "Ben") => $"<w:del w:id=\"2\" w:author=\"{author}\">{content}</w:del>";

    /// <summary>A row of cells with a paragraph each.</summary>
    public static string Row(string properties, params string[] cells) =>
        $"<w:tr>{properties}{string.Concat(cells.Select(cell => $"<w:tc>{P(cell)}</w:tc>"))}</w:tr>";

    /// <summary>A content control around something.</summary>
    public static string Control(string tag, string content, string properties = "") =>
        $"<w:sdt><w:sdtPr><w:tag w:val=\"{tag}\"/>{properties}</w:sdtPr><w:sdtContent>{content}</w:sdtContent></w:sdt>";

    public static PlanningDocument ReadBody(string body, View view = View.Accepted) =>
        Read(new DocxBuilder().Styles(UsualStyles).Body(body), view);

    public static PlanningDocument Read(DocxBuilder docx, View view = View.Accepted) => Read(docx.ToBytes(), view);

    public static PlanningDocument Read(byte[] file, View view = View.Accepted) =>
        new PlanningDocumentReader(new ReaderLimits()).Read(file, "directive.docx", view, CancellationToken.None).OrThrow();

    /// <summary>The code of the problem that reading meets, or null.</summary>
    public static string? ProblemOf(byte[] file, ReaderLimits? limits = null) =>
        new PlanningDocumentReader(limits ?? new ReaderLimits()).Read(file, "directive.docx", View.Accepted, CancellationToken.None).Problem?.Code;

    /// <summary>The texts of all paragraphs of the body.</summary>
    public static string[] Texts(this PlanningDocument document) => [.. document.Paragraphs.Select(paragraph => paragraph.Text)];
}
