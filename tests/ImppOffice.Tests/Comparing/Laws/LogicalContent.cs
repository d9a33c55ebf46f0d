using System.IO.Compression;
using System.Text;
using System.Xml.Linq;

namespace ImppOffice.Tests.Comparing.Laws;

/// <summary>What a document says and how it looks, a line for each paragraph, row and table: independent of how it is cut into runs and of the ids it uses.</summary>
internal sealed class LogicalContent
{
    private static readonly XNamespace W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private readonly Dictionary<string, XElement> parts = new(StringComparer.Ordinal);
    private readonly List<string> lines = [];

    private LogicalContent(byte[] file, bool? accept)
    {
        using var zip = new ZipArchive(new MemoryStream(file));
        foreach (var name in new[] { "document", "footnotes", "endnotes" })
        {
            if (zip.GetEntry($"word/{name}.xml") is { } entry)
            {
                using var stream = entry.Open();
                parts.Add(name, XDocument.Load(stream, LoadOptions.PreserveWhitespace).Root!);
            }
        }

        if (accept is { } way)
        {
            parts.Values.ToList().ForEach(new SettledChanges(way).Settle);
        }

        Blocks(parts["document"].Element(W + "body")!, "");
    }

    /// <summary>The lines of a document; of one with tracked changes, all accepted (true) or all rejected (false).</summary>
    public static IReadOnlyList<string> Of(byte[] file, bool? accept = null) => new LogicalContent(file, accept).lines;

    private void Blocks(XElement container, string margin)
    {
        foreach (var block in container.Elements())
        {
            switch (block.Name.LocalName)
            {
                case "p":
                    lines.Add($"{margin}{Paragraph(block)}");
                    break;
                case "tbl":
                    lines.Add($"{margin}table{Look(block, "tblPr")}{Look(block, "tblGrid")}");
                    Rows(block, margin + "  ");
                    break;
                case "sdt":
                    lines.Add($"{margin}control {Tag(block)}");
                    Blocks(block.Element(W + "sdtContent")!, margin + "  ");
                    break;
                case "sectPr":
                    lines.Add($"{margin}section{Shapes(block)}");
                    break;
            }
        }
    }

    private void Rows(XElement table, string margin)
    {
        foreach (var row in table.Elements(W + "tr"))
        {
            lines.Add($"{margin}row{Look(row, "tblPrEx")}{Look(row, "trPr")}");
            foreach (var cell in row.Elements(W + "tc"))
            {
                lines.Add($"{margin}  cell{Look(cell, "tcPr")}");
                Blocks(cell, margin + "    ");
            }
        }
    }

    private string Paragraph(XElement paragraph)
    {
        var properties = paragraph.Element(W + "pPr");
        var section = properties?.Element(W + "sectPr") is { } own ? $" section{Shapes(own)}" : "";
        return $"p{Look(paragraph, "pPr")} mark{(properties is null ? "" : Look(properties, "rPr"))}{section}: {Inline(paragraph)}";
    }

    private string Inline(XElement container)
    {
        var said = new StringBuilder();
        var look = "";
        foreach (var child in container.Elements())
        {
            switch (child.Name.LocalName)
            {
                case "r":
                    var pieces = string.Concat(child.Elements().Select(Piece));
                    if (pieces.Length > 0)
                    {
                        var own = Look(child, "rPr");
                        said.Append(own == look ? "" : $"<{own}>").Append(pieces);
                        look = own;
                    }

                    break;
                case "hyperlink" or "smartTag" or "fldSimple" or "ins" or "del" or "moveFrom" or "moveTo":
                    said.Append(System.Globalization.CultureInfo.InvariantCulture, $"[{child.Name.LocalName} {Inline(child)}]");
                    look = "";
                    break;
                case "sdt":
                    said.Append(System.Globalization.CultureInfo.InvariantCulture, $"[control {Tag(child)} {Inline(child.Element(W + "sdtContent")!)}]");
                    look = "";
                    break;
            }
        }

        return said.ToString();
    }

    private string Piece(XElement piece) => piece.Name.LocalName switch
    {
        "t" => piece.Value,
        "tab" => "[tab]",
        "rPr" or "lastRenderedPageBreak" or "commentReference" => "",
        "footnoteReference" => $"[note {Note("footnote", piece)}]",
        "endnoteReference" => $"[endnote {Note("endnote", piece)}]",
        _ => $"[{Shape(piece)}]",
    };

    private string Note(string kind, XElement reference)
    {
        var id = (string?)reference.Attribute(W + "id");
        var note = parts[kind + "s"].Elements(W + kind).Single(note => (string?)note.Attribute(W + "id") == id);
        return string.Join(" / ", note.Elements(W + "p").Select(Paragraph));
    }

    private static string Tag(XElement control) => (string?)control.Element(W + "sdtPr")?.Element(W + "tag")?.Attribute(W + "val") ?? "";

    private static string Look(XElement element, string properties) =>
        element.Element(W + properties) is { } held && Shapes(held) is { Length: > 0 } shapes ? $" {properties}{shapes}" : "";

    // The order of properties, the language of a text and the ids that writers give say nothing of how it looks.
    private static string Shapes(XElement held) => string.Concat(held.Elements()
        .Where(property => property.Name.Namespace == W && property.Name.LocalName is not ("rPr" or "sectPr" or "lang" or "noProof" or "headerReference" or "footerReference"))
        .Select(Shape).Order(Comparer<string>.Create((one, other) => held.Name.LocalName == "tblGrid" ? 0 : string.CompareOrdinal(one, other))).Select(shape => " " + shape));

    private static string Shape(XElement element)
    {
        var attributes = element.Attributes().Where(attribute => !attribute.IsNamespaceDeclaration && !attribute.Name.LocalName.StartsWith("rsid", StringComparison.Ordinal)).OrderBy(attribute => attribute.Name.LocalName, StringComparer.Ordinal);
        return $"{element.Name.LocalName}({string.Join(' ', attributes.Select(attribute => $"{attribute.Name.LocalName}={attribute.Value}").Concat(element.Elements().Select(Shape)))}{(element.HasElements ? "" : element.Value)})";
    }
}
