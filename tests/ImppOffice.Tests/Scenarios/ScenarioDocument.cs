using System.IO.Compression;
using System.Security;
using System.Text;
using System.Text.RegularExpressions;

namespace ImppOffice.Tests.Scenarios;

/// <summary>Turns the little language of scenarios into a real .docx, with none of the product's own writing code.</summary>
public sealed partial class ScenarioDocument
{
    private const string W = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\" xmlns:w15=\"http://schemas.microsoft.com/office/word/2012/wordml\" xmlns:w14=\"http://schemas.microsoft.com/office/word/2010/wordml\"";

    private readonly StringBuilder body = new();
    private readonly StringBuilder comments = new();
    private readonly StringBuilder commentsDone = new();
    private readonly StringBuilder footnotes = new();
    private string? header;
    private int nextId = 1;

    private ScenarioDocument()
    {
    }

    public static byte[] ToDocx(string text)
    {
        var document = new ScenarioDocument();
        document.Write([.. text.Split('\n')]);
        return document.Package();
    }

    private void Write(List<string> lines)
    {
        for (var index = 0; index < lines.Count; index++)
        {
            var line = lines[index].TrimEnd();
            if (line.Length == 0)
            {
                continue;
            }

            if (line.StartsWith('|'))
            {
                var table = lines.Skip(index).TakeWhile(row => row.StartsWith('|')).ToList();
                body.Append(Table(table));
                index += table.Count - 1;
            }
            else if (Header().Match(line) is { Success: true } marking)
            {
                header = marking.Groups["text"].Value;
            }
            else if (OpenControl().Match(line) is { Success: true } opened)
            {
                var end = lines.FindIndex(index, candidate => candidate.Trim() == "}");
                var inner = new ScenarioDocument { nextId = nextId + 1000 };
                inner.Write(lines[(index + 1)..end]);
                body.Append(Control(opened.Groups["tag"].Value, inner.body.ToString(), placeholder: false));
                nextId = inner.nextId;
                index = end;
            }
            else if (ControlLine().Match(line) is { Success: true } control)
            {
                var content = control.Groups["text"].Value;
                body.Append(content.Length == 0
                    ? Control(control.Groups["tag"].Value, "<w:p><w:r><w:rPr><w:rStyle w:val=\"PlaceholderText\"/></w:rPr><w:t>What to write here.</w:t></w:r></w:p>", placeholder: true)
                    : Control(control.Groups["tag"].Value, Paragraph(content), placeholder: false));
            }
            else
            {
                body.Append(Paragraph(line));
            }
        }
    }

    private string Control(string tag, string content, bool placeholder) =>
        $"<w:sdt><w:sdtPr><w:alias w:val=\"{Escape(tag)}\"/><w:tag w:val=\"{Escape(tag)}\"/><w:id w:val=\"{nextId++}\"/>{(placeholder ? "<w:showingPlcHdr/>" : "")}</w:sdtPr><w:sdtContent>{content}</w:sdtContent></w:sdt>";

    private static string Table(List<string> lines)
    {
        var rows = lines.Where(line => !Rule().IsMatch(line)).Select(line => line.Trim().Trim('|').Split('|').Select(cell => cell.Trim()).ToList()).ToList();
        var grid = string.Concat(rows[0].Select(_ => "<w:gridCol w:w=\"2000\"/>"));
        var marked = lines.Exists(Rule().IsMatch);
        var cells = rows.Select((row, index) =>
            $"<w:tr>{(index == 0 && marked ? "<w:trPr><w:tblHeader/></w:trPr>" : "")}{string.Concat(row.Select(cell => $"<w:tc><w:tcPr><w:tcW w:w=\"2000\" w:type=\"dxa\"/></w:tcPr><w:p><w:r><w:t xml:space=\"preserve\">{Escape(cell)}</w:t></w:r></w:p></w:tc>"))}</w:tr>");
        return $"<w:tbl><w:tblPr><w:tblW w:w=\"0\" w:type=\"auto\"/></w:tblPr><w:tblGrid>{grid}</w:tblGrid>{string.Concat(cells)}</w:tbl>";
    }

    private string Paragraph(string line)
    {
        var (properties, text) = line switch
        {
            _ when line.StartsWith("### ", StringComparison.Ordinal) => (Style("Heading3"), line[4..]),
            _ when line.StartsWith("## ", StringComparison.Ordinal) => (Style("Heading2"), line[3..]),
            _ when line.StartsWith("# ", StringComparison.Ordinal) => (Style("Heading1"), line[2..]),
            _ when line.StartsWith("- ", StringComparison.Ordinal) => (List(1), line[2..]),
            _ when Numbered().Match(line) is { Success: true } number => (List(2), line[number.Length..]),
            _ when Title().Match(line) is { Success: true } title => (Style("Title"), title.Groups["text"].Value),
            _ => ("", line),
        };
        return $"<w:p>{properties}{Runs(text)}</w:p>";
    }

    private string Runs(string text)
    {
        var runs = new StringBuilder();
        var at = 0;
        foreach (Match mark in Mark().Matches(text))
        {
            runs.Append(Run(text[at..mark.Index]));
            runs.Append(Marked(mark));
            at = mark.Index + mark.Length;
        }

        return runs.Append(Run(text[at..])).ToString();
    }

    private string Marked(Match mark)
    {
        var inner = mark.Groups["inner"].Value;
        if (mark.Value.StartsWith("**", StringComparison.Ordinal))
        {
            return $"<w:r><w:rPr><w:b/></w:rPr><w:t xml:space=\"preserve\">{Escape(inner)}</w:t></w:r>";
        }

        if (mark.Value[1] == '+')
        {
            return $"<w:ins w:id=\"{nextId++}\" w:author=\"Desk officer\" w:date=\"2026-10-01T09:00:00Z\">{Run(inner)}</w:ins>";
        }

        if (mark.Value[1] == '-')
        {
            return $"<w:del w:id=\"{nextId++}\" w:author=\"Desk officer\" w:date=\"2026-10-01T09:00:00Z\"><w:r><w:delText xml:space=\"preserve\">{Escape(inner)}</w:delText></w:r></w:del>";
        }

        var id = nextId++;
        switch (mark.Groups["word"].Value)
        {
            case "hidden":
                return $"<w:r><w:rPr><w:vanish/></w:rPr><w:t xml:space=\"preserve\">{Escape(inner)}</w:t></w:r>";
            case "footnote":
                footnotes.Append($"<w:footnote w:id=\"{id}\"><w:p><w:r><w:t>{Escape(inner)}</w:t></w:r></w:p></w:footnote>");
                return $"<w:r><w:footnoteReference w:id=\"{id}\"/></w:r>";
            default:
                var paragraph = $"{id:X8}";
                comments.Append($"<w:comment w:id=\"{id}\" w:author=\"Desk officer\" w:date=\"2026-10-01T09:00:00Z\"><w:p w14:paraId=\"{paragraph}\"><w:r><w:t>{Escape(inner)}</w:t></w:r></w:p></w:comment>");
                commentsDone.Append($"<w15:commentEx w15:paraId=\"{paragraph}\" w15:done=\"{(mark.Groups["word"].Value == "comment" ? 0 : 1)}\"/>");
                return $"<w:commentRangeStart w:id=\"{id}\"/><w:commentRangeEnd w:id=\"{id}\"/><w:r><w:commentReference w:id=\"{id}\"/></w:r>";
        }
    }

    private static string Run(string text) => text.Length == 0 ? "" : $"<w:r><w:t xml:space=\"preserve\">{Escape(text)}</w:t></w:r>";

    private static string Style(string id) => $"<w:pPr><w:pStyle w:val=\"{id}\"/></w:pPr>";

    private static string List(int number) => $"<w:pPr><w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"{number}\"/></w:numPr></w:pPr>";

    private static string Escape(string text) => SecurityElement.Escape(text)!;

    private byte[] Package()
    {
        using var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            Part(zip, "[Content_Types].xml", ScenarioParts.ContentTypes);
            Part(zip, "_rels/.rels", ScenarioParts.PackageRelationships);
            Part(zip, "word/_rels/document.xml.rels", ScenarioParts.DocumentRelationships);
            Part(zip, "word/styles.xml", ScenarioParts.Styles);
            Part(zip, "word/numbering.xml", ScenarioParts.Numbering);
            Part(zip, "word/comments.xml", $"<w:comments {W}>{comments}</w:comments>");
            Part(zip, "word/commentsExtended.xml", $"<w15:commentsEx {W}>{commentsDone}</w15:commentsEx>");
            Part(zip, "word/footnotes.xml", $"<w:footnotes {W}>{footnotes}</w:footnotes>");
            Part(zip, "word/header1.xml", $"<w:hdr {W}><w:p>{Run(header ?? "")}</w:p></w:hdr>");
            Part(zip, "word/document.xml", $"<w:document {W}><w:body>{body}<w:sectPr><w:headerReference w:type=\"default\" r:id=\"rId6\"/></w:sectPr></w:body></w:document>");
        }

        return stream.ToArray();
    }

    private static void Part(ZipArchive zip, string name, string xml)
    {
        using var writer = new StreamWriter(zip.CreateEntry(name).Open(), new UTF8Encoding(false));
        writer.Write("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>");
        writer.Write(xml);
    }

    [GeneratedRegex(@"^\{header: (?<text>.*)\}$", RegexOptions.ExplicitCapture)]
    private static partial Regex Header();

    [GeneratedRegex(@"^\{title: (?<text>.*)\}$", RegexOptions.ExplicitCapture)]
    private static partial Regex Title();

    [GeneratedRegex(@"^\[(?<tag>impp:[^\]]+)\]\{\s*$", RegexOptions.ExplicitCapture)]
    private static partial Regex OpenControl();

    [GeneratedRegex(@"^\[(?<tag>impp:[^\]]+)\]\s*(?<text>.*)$", RegexOptions.ExplicitCapture)]
    private static partial Regex ControlLine();

    [GeneratedRegex(@"^\|[\s\-:|]+\|$", RegexOptions.ExplicitCapture)]
    private static partial Regex Rule();

    [GeneratedRegex(@"^\d+\. ", RegexOptions.ExplicitCapture)]
    private static partial Regex Numbered();

    [GeneratedRegex(@"\*\*(?<inner>[^*]+)\*\*|\{\+(?<inner>[^}]*?)\+\}|\{-(?<inner>[^}]*?)-\}|\{(?<word>hidden|comment|resolved comment|footnote): (?<inner>[^}]*)\}", RegexOptions.ExplicitCapture)]
    private static partial Regex Mark();
}
